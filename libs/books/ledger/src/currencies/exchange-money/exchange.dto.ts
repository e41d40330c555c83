import { ApiProperty, ApiPropertyOptional, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsObject, IsString, Length, Matches, ValidateIf, ValidateNested } from 'class-validator';
import { IsCalendarDate } from '@balance/http';
import { type Currency, isCurrency } from '@balance/kernel';
import { type EntryMetadata } from '../../domain/entry.js';
import { type ExchangeWish, type WishedSide } from '../../domain/exchange-terms.js';
import { CurrencyUnknown } from '../../domain/ledger.errors.js';
import { ratePattern } from '../../domain/rate.js';
import { Outcome } from '../../holds/hold-view.dto.js';
import { amountView } from '../../list-accounts/account.dto.js';
import { PostingBody } from '../../post-entry/entry-body.dto.js';
import { amountOf } from '../../post-entry/entry-of-body.js';
import { overrideProperty } from '../../post-entry/override.js';
import { type KeptExchange } from '../exchange.repository.js';

/** Unlike `IsOptional`, it does not let `null` through. */
const given = ValidateIf((_, value) => value !== undefined);
/** Longer than any amount that fits, so that one that does not is told so. */
const amountPattern = /^\d{1,30}(\.\d{1,4})?$/;

export class ExchangeSideBody extends PickType(PostingBody, ['accountCode', 'currency']) {
  @ApiPropertyOptional({
    example: '900.00',
    pattern: amountPattern.source,
    description: 'Decimal above zero; worked out from the other one by the rate when left out',
  })
  @given
  @IsString()
  @Matches(amountPattern, { message: '$property must be a decimal above zero, such as 12.34' })
  amount?: string;
}

export class ExchangeBody {
  @ApiProperty({
    example: 'fx:2026-118',
    maxLength: 150,
    description: 'The same again answers the first exchange',
  })
  @IsString()
  @Length(1, 150)
  reference: string;

  @ApiProperty({ format: 'date', description: 'Booking date' })
  @IsCalendarDate()
  effectiveOn: string;

  @ApiPropertyOptional({ example: 'Dollars for the trade fair', maxLength: 500 })
  @given
  @IsString()
  @Length(0, 500)
  description?: string;

  @ApiPropertyOptional({ type: 'object', additionalProperties: true, example: { order: 'A7' } })
  @given
  @IsObject()
  metadata?: object;

  @ApiProperty({
    type: ExchangeSideBody,
    description: 'What is given, credited to its account',
    example: { accountCode: '1000', currency: 'GBP', amount: '900.00' },
  })
  @ValidateNested()
  @IsObject()
  @Type(() => ExchangeSideBody)
  sell: ExchangeSideBody;

  @ApiProperty({
    type: ExchangeSideBody,
    description: 'What is got, debited to its account',
    example: { accountCode: '1100', currency: 'USD' },
  })
  @ValidateNested()
  @IsObject()
  @Type(() => ExchangeSideBody)
  buy: ExchangeSideBody;

  @ApiPropertyOptional({
    example: '1.2778',
    pattern: ratePattern.source,
    description:
      'Units of what is bought for one of what is sold, when an amount is left out; the stored rate unless given',
  })
  @given
  @IsString()
  @Matches(ratePattern, {
    message: '$property must be a decimal above zero, with at most 12 digits on each side of the point',
  })
  rate?: string;

  @ApiPropertyOptional({ example: 'bank', maxLength: 100, description: 'Who says that rate' })
  @given
  @IsString()
  @Length(1, 100)
  rateSource?: string;

  @ApiPropertyOptional(overrideProperty)
  @given
  @IsBoolean()
  override?: boolean;
}

export class ExchangeView extends Outcome {
  @ApiProperty({ format: 'uuid', description: 'The entry of the exchange' }) entryId: string;
  @ApiProperty({ example: 'fx:2026-118' }) reference: string;
  @ApiProperty({
    type: String,
    nullable: true,
    example: '1.0834',
    description: 'Units of what was bought for one of what was sold; `null` unless such a rate decided',
  })
  rate: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'ECB' }) rateSource: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date', description: 'The day of a stored rate' })
  rateOn: string | null;
  @ApiProperty({ example: 'GBP', description: 'The tenant’s own currency' }) homeCurrency: string;
  @ApiProperty({ example: '900.00', description: 'What was exchanged, in that currency' }) value: string;
  @ApiProperty({ example: '-12.50', description: 'What was gained, or lost when negative, in that currency' })
  realised: string;
}

export const exchangeView = (exchange: KeptExchange): Omit<ExchangeView, 'balances'> => ({
  entryId: exchange.entryId,
  reference: exchange.reference,
  rate: exchange.rate,
  rateSource: exchange.rateSource,
  rateOn: exchange.rateOn,
  homeCurrency: exchange.homeCurrency,
  value: amountView(exchange.valueMinor, exchange.homeCurrency).amount,
  realised: amountView(exchange.realisedMinor, exchange.homeCurrency).amount,
});

/**
 * @param homeCurrency of a side that names none
 * @throws {DomainError} `http.request-invalid`, `ledger.currency-unknown`
 */
export const exchangeWish = (body: ExchangeBody, homeCurrency: Currency): ExchangeWish => ({
  reference: body.reference,
  effectiveOn: body.effectiveOn,
  description: body.description,
  // Its values are looked at with the rest of the entry.
  metadata: body.metadata as EntryMetadata | undefined,
  rate: body.rate,
  rateSource: body.rateSource,
  sell: readSide(body.sell, homeCurrency, '/sell'),
  buy: readSide(body.buy, homeCurrency, '/buy'),
});

function readSide(
  { accountCode, amount, ...side }: ExchangeSideBody,
  homeCurrency: Currency,
  pointer: string,
): WishedSide {
  const { currency = homeCurrency } = side;
  if (!isCurrency(currency)) throw new CurrencyUnknown(undefined, currency);
  const amountMinor = amount === undefined ? undefined : amountOf({ amount }, currency, { pointer });
  return { accountCode, currency, amountMinor };
}
