import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsObject,
  IsString,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { AnyMatching, Day, IsCalendarDate, PageOf, SortedPageQuery } from '@balance/http';
import { type Currency } from '@balance/kernel';
import { ratePattern } from '../../domain/rate.js';
import { type KeptRate } from '../rate.repository.js';

const code = /^[A-Z]{3}$/;
const mostRates = 1_000;

export class RatesQuery extends SortedPageQuery(['on'], '-on') {
  @AnyMatching(code, 'EUR', { description: 'Rates of one unit of one of these currencies' }) base?: string[];
  @AnyMatching(code, 'USD', { description: 'Rates in one of these currencies' }) quote?: string[];
  @Day({ description: 'First day' }) from?: string;
  @Day({ description: 'The day before which to stop' }) until?: string;
}

export class RateBody {
  @ApiProperty({ type: String, example: 'EUR', pattern: code.source })
  @IsString()
  @Matches(code)
  base: Currency;

  @ApiProperty({ type: String, example: 'USD', pattern: code.source })
  @IsString()
  @Matches(code)
  quote: Currency;

  @ApiProperty({ format: 'date', description: 'The first day that it is in force' })
  @IsCalendarDate()
  on: string;

  @ApiProperty({
    example: '1.0834',
    pattern: ratePattern.source,
    description: 'Units of the quote currency for one of the base currency',
  })
  @IsString()
  @Matches(ratePattern, {
    message: '$property must be a decimal above zero, with at most 12 digits on each side of the point',
  })
  rate: string;

  @ApiProperty({ example: 'ECB', maxLength: 100, description: 'Who says so' })
  @IsString()
  @Length(1, 100)
  source: string;
}

export class RatesBody {
  @ApiProperty({
    type: [RateBody],
    minItems: 1,
    maxItems: mostRates,
    description: 'One for each pair and day; it replaces what was known',
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostRates)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => RateBody)
  rates: RateBody[];
}

export class RateView {
  @ApiProperty({ example: 'EUR' }) base: string;
  @ApiProperty({ example: 'USD' }) quote: string;
  @ApiProperty({ format: 'date' }) on: string;
  @ApiProperty({ example: '1.0834', description: 'Units of the quote currency for one of the base currency' })
  rate: string;
  @ApiProperty({ example: 'ECB' }) source: string;
  @ApiProperty({ example: 'user:01933f5e-1a2b-7c3d-8e4f-5a6b7c8d9e0f' }) setBy: string;
  @ApiProperty({ format: 'date-time' }) setAt: string;
}

export class RatePage extends PageOf(RateView) {}

export const rateView = ({ setAt, ...rate }: KeptRate): RateView => ({
  ...rate,
  setAt: setAt.toISOString(),
});
