import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { type TenantId } from '@balance/kernel';
import { AccessTokenView, SignedInTenantView } from '../sign-in/sign-in.dto.js';

export class SwitchTenantBody {
  @ApiProperty({ type: String, format: 'uuid', example: '01a1fc95-a957-7cf6-aa72-545f74181d00' })
  @IsUUID()
  tenantId: TenantId;
}

export class TenantSwitchedView extends AccessTokenView {
  @ApiProperty({ type: SignedInTenantView }) tenant: SignedInTenantView;
}
