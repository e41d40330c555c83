import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { CachedRead } from '@balance/http';
import { type Caller } from '../../domain/caller.js';
import { permissions, roles } from '../../domain/permissions.js';
import { AnyCaller, CurrentCaller } from '../requires.js';

export class CallerView {
  @ApiProperty({ example: 'user:01a1fc95-a957-7cf6-aa72-545f74181d12', description: 'A user or an API key' })
  principal: string;

  @ApiProperty({ format: 'uuid', example: '01a1fc95-a957-7cf6-aa72-545f74181d00' }) tenantId: string;
  @ApiProperty({ example: 'GBP' }) currency: string;

  @ApiProperty({
    enum: roles,
    nullable: true,
    type: String,
    example: 'reviewer',
    description: 'None for a key',
  })
  role: string | null;

  @ApiProperty({ enum: permissions, isArray: true, example: ['approvals:write', 'records:read'] })
  permissions: readonly string[];

  @ApiProperty({
    type: String,
    nullable: true,
    example: null,
    description: 'Who acts as the principal, if somebody does',
  })
  impersonator: string | null;
}

@ApiTags('identity')
@Controller('caller')
export class ShowCallerController {
  @Get()
  @CachedRead()
  @AnyCaller()
  @ApiOperation({ summary: 'Show who is calling, for which tenant, and what they may do' })
  @ApiOkResponse({ type: CallerView })
  show(@CurrentCaller() caller: Caller): CallerView {
    return {
      principal: caller.principal,
      tenantId: caller.tenantId,
      currency: caller.currency,
      role: caller.role,
      permissions: [...caller.permissions],
      impersonator: caller.cause.impersonator ?? null,
    };
  }
}
