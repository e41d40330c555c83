import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';

export class CodeBody {
  @ApiProperty({
    example: '287082',
    maxLength: 64,
    description: 'Of the authenticator app; a recovery code where one is removed',
  })
  @IsString()
  @Length(1, 64)
  code: string;
}

export class SecondFactorView {
  @ApiProperty({ example: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', description: 'In base 32; shown this once' })
  secret: string;

  @ApiProperty({
    example: 'otpauth://totp/Balance:ada%40example.com?issuer=Balance&secret=JBSWY3DPEHPK3PXP',
    description: 'The same for a QR code',
  })
  otpauthUrl: string;
}

export class RecoveryCodesView {
  @ApiProperty({
    type: [String],
    example: ['7KQ2-M9XD-04ZT-RV8C'],
    description: 'Ten codes, each of which works once instead of the app’s; shown this once',
  })
  recoveryCodes: readonly string[];
}
