import { ApiProperty } from '@nestjs/swagger';
import { PageOf } from '@balance/http';
import { type SessionId } from '../../domain/caller.js';
import { type LiveSession } from '../../domain/session.js';

export class SessionView {
  @ApiProperty({ format: 'uuid', example: '01a1fc95-a957-7cf6-aa72-545f74181d34' }) id: string;
  @ApiProperty({ example: true, description: 'Whether it is the one that asks' }) isCurrent: boolean;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    example: '01a1fc95-a957-7cf6-aa72-545f74181d00',
    description: 'The tenant that it works for',
  })
  tenantId: string | null;
  @ApiProperty({ example: false, description: 'Whether a second factor was proved' })
  hasSecondFactor: boolean;
  @ApiProperty({ example: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0)', description: 'At the sign-in' })
  userAgent: string;
  @ApiProperty({ example: '203.0.113.7', description: 'At the sign-in' }) ipAddress: string;
  @ApiProperty({ format: 'date-time', example: '2026-01-31T09:30:00.000Z' }) createdAt: Date;
  @ApiProperty({
    format: 'date-time',
    example: '2026-02-02T17:05:00.000Z',
    description: 'When it was last refreshed',
  })
  lastUsedAt: Date;
  @ApiProperty({
    format: 'date-time',
    example: '2026-03-04T17:05:00.000Z',
    description: 'When it ends unless it is used before',
  })
  expiresAt: Date;
}

export class SessionPage extends PageOf(SessionView) {}

export const sessionView = (session: LiveSession, currentId: SessionId): SessionView => ({
  id: session.id,
  isCurrent: session.id === currentId,
  tenantId: session.tenantId,
  hasSecondFactor: session.hasSecondFactor,
  userAgent: session.userAgent,
  ipAddress: session.ipAddress,
  createdAt: session.createdAt,
  lastUsedAt: session.lastUsedAt,
  expiresAt: session.expiresAt,
});
