import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';
import { LinkTokenBody } from '../register/register.dto.js';

export class PasswordResetBody extends LinkTokenBody {
  @ApiProperty({
    example: 'correct horse battery staple',
    maxLength: 1_024,
    description: '12 to 128 characters, and not easily guessed',
  })
  @IsString()
  @Length(1, 1_024)
  password: string;
}
