import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';
import { Problems } from '@balance/http';
import { OnlyInMode } from '../../authenticate/only-in-mode.js';
import { CurrentPerson, SignedIn } from '../../authenticate/requires.js';
import { type Person } from '../../domain/caller.js';
import { ChangePassword } from './change-password.use-case.js';

export class PasswordChangeBody {
  @ApiProperty({ example: 'a password from before', maxLength: 1_024 })
  @IsString()
  @Length(1, 1_024)
  current: string;

  @ApiProperty({
    example: 'correct horse battery staple',
    maxLength: 1_024,
    description: '12 to 128 characters, and not easily guessed',
  })
  @IsString()
  @Length(1, 1_024)
  password: string;
}

@ApiTags('me')
@OnlyInMode('local')
@Controller('me/password')
export class ChangePasswordController {
  constructor(private readonly changePassword: ChangePassword) {}

  @Post()
  @HttpCode(204)
  @SignedIn()
  @ApiOperation({ summary: 'Change your password; ends your other sessions' })
  @ApiNoContentResponse()
  @Problems({
    422: ['identity.password-wrong', 'identity.password-refused'],
    429: ['identity.too-many-attempts'],
    503: ['identity.busy'],
  })
  change(@CurrentPerson() person: Person, @Body() body: PasswordChangeBody): Promise<void> {
    return this.changePassword.execute(person, body);
  }
}
