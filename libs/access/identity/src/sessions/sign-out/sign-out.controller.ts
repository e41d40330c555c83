import { Controller, HttpCode, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { OnlyInMode } from '../../authenticate/only-in-mode.js';
import { CurrentPerson, SignedIn } from '../../authenticate/requires.js';
import { type Person } from '../../domain/caller.js';
import { SignOut } from './sign-out.use-case.js';

@ApiTags('auth')
@OnlyInMode('local')
@Controller('auth')
export class SignOutController {
  constructor(private readonly useCase: SignOut) {}

  @Post('sign-out')
  @HttpCode(204)
  @SignedIn()
  @ApiOperation({ summary: 'End this session: its refresh token at once, its access tokens within 5 s' })
  @ApiNoContentResponse()
  signOut(@CurrentPerson() person: Person): Promise<void> {
    return this.useCase.execute(person);
  }
}
