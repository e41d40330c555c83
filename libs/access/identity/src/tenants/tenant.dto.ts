import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsString, Length, ValidateBy } from 'class-validator';
import { PageOf } from '@balance/http';
import { type Currency, isCurrency } from '@balance/kernel';
import { type Role, roles } from '../domain/permissions.js';
import { type JoinedTenant, type OwnTenant, type Tenant } from '../domain/tenant.js';
import { IfSent, PlainName } from '../plain-name.js';

const isCurrencyCode = {
  name: 'isCurrencyCode',
  validator: {
    validate: (value: unknown) => typeof value === 'string' && isCurrency(value),
    defaultMessage: () => 'is an ISO 4217 currency code, such as EUR',
  },
};
const slug = { example: 'acme-ltd', description: 'Names the tenant in addresses; never changes' };
const role = { enum: roles, example: 'owner' };

export class TenantNameBody {
  @PlainName({ example: 'Acme Ltd' }) name: string;
}

export class TenantDraftBody extends TenantNameBody {
  @ApiPropertyOptional({
    example: 'acme-ltd',
    description: '2 to 63 small letters, digits and single hyphens. Made from the name when left out',
  })
  @IfSent()
  @IsString()
  @Length(1, 63)
  slug?: string;
  @ApiProperty({
    type: String,
    example: 'EUR',
    description: 'The currency of its books, ISO 4217; never changes',
  })
  @ValidateBy(isCurrencyCode)
  currency: Currency;
}

export class TenantView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty(slug) slug: string;
  @ApiProperty({ example: 'Acme Ltd' }) name: string;
  @ApiProperty({ example: 'EUR' }) currency: string;
}

export class OwnTenantView extends TenantView {
  @ApiProperty({ example: '2026-11-21T09:30:00.000Z' }) createdAt: Date;
  @ApiProperty({ example: 1 }) version: number;
}

export class JoinedTenantView extends TenantView {
  @ApiProperty(role) role: Role;
  @ApiProperty({
    example: 'balance',
    description: 'Who keeps the membership: `balance`, or the issuer of an outside provider',
  })
  source: string;
  @ApiProperty({ example: '2026-11-21T09:30:00.000Z' }) joinedAt: Date;
}

export class JoinedTenantPage extends PageOf(JoinedTenantView) {}

export const tenantView = (tenant: Tenant): TenantView => ({
  id: tenant.id,
  slug: tenant.slug,
  name: tenant.name,
  currency: tenant.currency,
});

export const ownTenantView = (tenant: OwnTenant): OwnTenantView => ({
  ...tenantView(tenant),
  createdAt: tenant.createdAt,
  version: tenant.version,
});

export const joinedTenantView = (tenant: JoinedTenant): JoinedTenantView => ({
  ...tenantView(tenant),
  role: tenant.role,
  source: tenant.source,
  joinedAt: tenant.joinedAt,
});
