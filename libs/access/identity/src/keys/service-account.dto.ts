import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean } from 'class-validator';
import { PageOf } from '@balance/http';
import { type ServiceAccount } from '../domain/service-account.js';
import { IfSent, PlainName } from '../plain-name.js';

export class ServiceAccountDraftBody {
  @PlainName({ example: 'Till' }) name: string;
}

export class ServiceAccountChangeBody {
  @IfSent() @PlainName({ example: 'Till', required: false }) name?: string;
  @ApiPropertyOptional({ example: false, description: 'Keys of a disabled service account let nobody in' })
  @IfSent()
  @IsBoolean()
  isEnabled?: boolean;
}

export class ServiceAccountView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'Till' }) name: string;
  @ApiProperty({ example: true }) isEnabled: boolean;
  @ApiProperty({ example: 'user:01890a5d-ac96-774b-bcce-b302099a8057' }) createdBy: string;
  @ApiProperty({ example: '2026-11-21T09:30:00.000Z' }) createdAt: Date;
  @ApiProperty({ example: 1 }) version: number;
}

export class ServiceAccountPage extends PageOf(ServiceAccountView) {}

export const serviceAccountView = (account: ServiceAccount): ServiceAccountView => ({
  id: account.id,
  name: account.name,
  isEnabled: account.isEnabled,
  createdBy: account.createdBy,
  createdAt: account.createdAt,
  version: account.version,
});
