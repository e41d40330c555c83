import { ApiProperty } from '@nestjs/swagger';
import { type VerifiedReport } from './verify-report.use-case.js';

const sha256 = { example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' };

export class ReportVerificationView {
  @ApiProperty({ example: true, description: 'Whether the books as they stood then still say the same' })
  isEqual: boolean;
  @ApiProperty({ format: 'date-time', description: 'Exactly what was recorded by then was read' })
  asOf: string;
  @ApiProperty({ ...sha256, description: 'SHA-256 of the stored result in canonical JSON (RFC 8785)' })
  digest: string;
  @ApiProperty({ ...sha256, description: 'The same of the result that was made now' })
  madeDigest: string;
}

export const verificationView = ({ asOf, ...verified }: VerifiedReport): ReportVerificationView => ({
  ...verified,
  asOf: asOf.toISOString(),
});
