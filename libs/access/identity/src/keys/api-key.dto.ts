import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
} from 'class-validator';
import { Moment, PageOf, PageQuery } from '@balance/http';
import { type ApiKey, keyState, keyStates, type KeyState } from '../domain/api-key.js';
import { type Permission, scopes } from '../domain/permissions.js';
import { type ServiceAccountId } from '../domain/service-account.js';
import { IfSent, PlainName } from '../plain-name.js';

const id = { format: 'uuid', example: '01890a5d-ac96-774b-bcce-b302099a8057' };
const time = { example: '2026-11-21T09:30:00.000Z' };
const inSmallLetters = () =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.toLowerCase() : value));

export class ApiKeysQuery extends PageQuery {
  @ApiPropertyOptional({ ...id, description: 'Only keys of this service account' })
  @IsOptional()
  @inSmallLetters()
  @IsUUID('all')
  serviceAccountId?: string;
}

export class ApiKeyDraftBody {
  @ApiProperty({ type: String, ...id }) @inSmallLetters() @IsUUID('all') serviceAccountId: ServiceAccountId;
  @PlainName({ example: 'Till in the shop' }) name: string;
  @ApiProperty({
    enum: scopes,
    isArray: true,
    minItems: 1,
    example: ['records:read'],
    description: 'What the key may do; nothing that you may not do yourself',
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(scopes.length)
  @ArrayUnique()
  @IsIn(scopes, { each: true })
  scopes: Permission[];
  @Moment({
    description: 'When the key ends by itself; never when left out',
    example: '2099-12-31T00:00:00Z',
  })
  expiresAt?: Date;
}

export class RotationBody {
  @ApiPropertyOptional({
    type: 'integer',
    minimum: 0,
    maximum: 168,
    default: 24,
    example: 24,
    description: 'For how many hours the old key goes on',
  })
  @IfSent()
  @IsInt()
  @Min(0)
  @Max(168)
  overlapHours: number = 24;
}

export class ApiKeyView {
  @ApiProperty(id) id: string;
  @ApiProperty({ ...id, type: String, nullable: true, description: '`null`: made on the command line' })
  serviceAccountId: string | null;
  @ApiProperty({ example: 'Till in the shop' }) name: string;
  @ApiProperty({ example: '8f3b12c09a7e', description: 'What its text begins with, after `bal_`' })
  prefix: string;
  @ApiProperty({ enum: scopes, isArray: true, example: ['records:read'] }) scopes: readonly Permission[];
  @ApiProperty({ enum: keyStates, example: 'active', description: 'Only an `active` key lets anybody in' })
  state: KeyState;
  @ApiProperty({ example: 'user:01890a5d-ac96-774b-bcce-b302099a8057' }) createdBy: string;
  @ApiProperty(time) createdAt: Date;
  @ApiProperty({ ...time, type: Date, nullable: true }) expiresAt: Date | null;
  @ApiProperty({ ...time, type: Date, nullable: true, description: 'To the minute' })
  lastUsedAt: Date | null;
  @ApiProperty({ ...time, type: Date, nullable: true }) revokedAt: Date | null;
  @ApiProperty({ ...id, type: String, nullable: true, description: 'The key that it was rotated to' })
  replacedBy: string | null;
}

export class ApiKeyCreatedView extends ApiKeyView {
  @ApiProperty({ example: 'bal_8f3b12c09a7e_…', description: 'Shown this once' }) key: string;
}

export class ApiKeyPage extends PageOf(ApiKeyView) {}

export const apiKeyView = (key: ApiKey, now: Date): ApiKeyView => ({
  id: key.id,
  serviceAccountId: key.serviceAccountId,
  name: key.name,
  prefix: key.prefix,
  scopes: key.scopes,
  state: keyState(key, now),
  createdBy: key.createdBy,
  createdAt: key.createdAt,
  expiresAt: key.expiresAt,
  lastUsedAt: key.lastUsedAt,
  revokedAt: key.revokedAt,
  replacedBy: key.replacedBy,
});
