import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length, Matches } from 'class-validator';
import { plainText } from '../plain-text.js';

export class EmailBody {
  @ApiProperty({ example: 'ada@example.com', maxLength: 320 }) @IsString() @Length(1, 320) email: string;
}

export class RegistrationBody extends EmailBody {
  @ApiProperty({
    example: 'correct horse battery staple',
    maxLength: 1_024,
    description: '12 to 128 characters, and not easily guessed',
  })
  @IsString()
  @Length(1, 1_024)
  password: string;

  @ApiProperty({ example: 'Ada Lovelace', maxLength: 200 })
  @IsString()
  @Length(1, 200)
  @Matches(plainText)
  name: string;
}

export class LinkTokenBody {
  @ApiProperty({
    example: '01890a5d-ac96-774b-bcce-b302099a8057.47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU',
    maxLength: 200,
    description: 'What stands behind `#token=` in the mailed link',
  })
  @IsString()
  @Length(1, 200)
  token: string;
}

/** The same whoever asks, and for whatever address. */
export class AcceptedView {
  @ApiProperty({ example: 'If this address can be used for it, a mail is on its way.' })
  message: string;
}

export const accepted: AcceptedView = {
  message: 'If this address can be used for it, a mail is on its way.',
};
