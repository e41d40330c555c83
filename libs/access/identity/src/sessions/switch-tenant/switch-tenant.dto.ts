import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { type TenantId } from '@balance/kernel';
import { AccessTokenView, SignedInTenantView } from '../sign-in/sign-in.dto.js';

export class SwitchTenantBody {
  @ApiProperty({ format: 'uuid' }) @IsUUID() tenantId: TenantId;
}

export class TenantSwitchedView extends AccessTokenView {
  @ApiProperty({ type: SignedInTenantView }) tenant: SignedInTenantView;
}
