import { ApiProperty } from '@nestjs/swagger';

export class ImportReceivedView {
  @ApiProperty({ format: 'uuid' }) id: string;
}
