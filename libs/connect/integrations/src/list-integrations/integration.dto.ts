import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsObject, IsString, Length, Matches, ValidateIf } from 'class-validator';
import { PageOf, SortedPageQuery, YesOrNo } from '@balance/http';
import { type Integration } from '../domain/integration.js';
import { type Mapping } from '../domain/mapping/mapping.js';

const mapping = {
  records: 'data.items',
  bookedOn: { path: 'created_at', unit: 'iso' },
  amount: { path: 'amount', unit: 'decimal', sign: 'movement' },
  currency: { path: 'currency' },
  description: ['description'],
  counterparty: ['payee.name'],
};
const mappingDescription =
  'Where the parts of a record are: dotted paths or JSON pointers; or `{ "preset": "stripe-charge" }`, ' +
  '`stripe-balance-transaction`, `gocardless-payment`';
/** Unlike `IsOptional`, it does not let `null` through. */
const IfSent = () => ValidateIf((_, value) => value !== undefined);
const plainText = /^\P{C}+$/u;

export class IntegrationsQuery extends SortedPageQuery(['id', 'name'], '-id') {
  @YesOrNo() isEnabled?: boolean;
}

const mintedSecret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwJZ3VrRDj0Fw=';

export class SecretBody {
  @ApiPropertyOptional({
    example: mintedSecret,
    description:
      'The partner’s own signing secret: `whsec_` and 24 to 64 bytes in base64. Minted when left out',
  })
  @IfSent()
  @IsString()
  secret?: string;
}

export class IntegrationDraftBody extends SecretBody {
  @ApiProperty({ example: 'Card terminal' }) @IsString() @Length(1, 200) @Matches(plainText) name: string;
  @ApiPropertyOptional({ default: '1000', description: 'Ledger account whose movements are delivered' })
  @IfSent()
  @Matches(/^[\w.-]{1,20}$/)
  accountCode: string = '1000';
  @ApiProperty({ type: Object, example: mapping, description: mappingDescription })
  @IsObject()
  mapping: Record<string, unknown>;
}

export class IntegrationChangeBody {
  @ApiPropertyOptional({ example: 'Card terminal, ground floor' })
  @IfSent()
  @IsString()
  @Length(1, 200)
  @Matches(plainText)
  name?: string;
  @ApiPropertyOptional({ type: Object, example: mapping, description: mappingDescription })
  @IfSent()
  @IsObject()
  mapping?: Record<string, unknown>;
  @ApiPropertyOptional({
    example: false,
    description: 'A disabled integration answers like one that does not exist',
  })
  @IfSent()
  @IsBoolean()
  isEnabled?: boolean;
}

export class IntegrationView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'Card terminal' }) name: string;
  @ApiProperty({ example: '1000' }) accountCode: string;
  @ApiProperty({ type: Object, example: mapping }) mapping: Mapping;
  @ApiProperty({ example: true }) isEnabled: boolean;
  @ApiProperty({ type: 'integer', example: 3, description: 'Raised with each change' }) version: number;
  @ApiProperty({ example: '/api/v1/integrations/01890a5d-ac96-774b-bcce-b302099a8057/deliveries' })
  deliverTo: string;
  @ApiProperty({ format: 'date-time' }) createdAt: Date;
}

export class SecretView {
  @ApiProperty({ example: mintedSecret, description: 'Shown this once; give it to the partner' })
  secret: string;
}

export class IntegrationCreatedView extends IntegrationView {
  @ApiProperty({ example: mintedSecret, description: 'Shown this once; give it to the partner' })
  secret: string;
}

export class IntegrationPage extends PageOf(IntegrationView) {}

export const integrationView = (integration: Integration): IntegrationView => ({
  id: integration.id,
  name: integration.name,
  accountCode: integration.accountCode,
  mapping: integration.mapping,
  isEnabled: integration.isEnabled,
  version: integration.version,
  deliverTo: `/api/v1/integrations/${integration.id}/deliveries`,
  createdAt: integration.createdAt,
});
