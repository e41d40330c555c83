import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsCalendarDate } from '@balance/http';
import { overrideProperty } from './override.js';

const given = ValidateIf((_, value) => value !== undefined);
/** Longer than any amount that fits, so that one that does not is told so. */
const decimal = /^-?\d{1,30}(\.\d{1,4})?$/;
const id = '01890a5d-ac96-774b-bcce-b302099a8057';

export class PostingBody {
  @ApiProperty({ example: '6300', pattern: '^[\\w.-]{1,20}$' })
  @IsString()
  @Matches(/^[\w.-]{1,20}$/)
  accountCode: string;

  @ApiPropertyOptional({
    example: '12.34',
    pattern: decimal.source,
    description: 'Decimal; debit is positive, credit negative',
  })
  @given
  @IsString()
  @Matches(decimal, { message: '$property must be a decimal such as -12.50, with at most 4 places' })
  amount?: string;

  @ApiPropertyOptional({
    example: '1234',
    pattern: '^-?\\d{1,30}$',
    description: 'Or: the same in minor units',
  })
  @given
  @IsString()
  @Matches(/^-?\d{1,30}$/)
  amountMinor?: string;

  @ApiPropertyOptional({ example: 'GBP', description: 'ISO 4217 code; the tenant’s own when left out' })
  @given
  @IsString()
  @Length(3, 3)
  currency?: string;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    format: 'uuid',
    example: id,
    description: 'The record that it is made from',
  })
  @IsOptional()
  @IsUUID()
  recordId?: string | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    format: 'uuid',
    example: id,
    description: 'What reports count it under',
  })
  @IsOptional()
  @IsUUID()
  categoryId?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 200, example: 'Canal Street Cabs' })
  @IsOptional()
  @IsString()
  @Length(1, 200)
  counterparty?: string | null;
}

export class EntryBody {
  @ApiProperty({
    example: 'invoice:A-17',
    maxLength: 200,
    description: 'What the entry is made from; one reference is posted once, ever',
  })
  @IsString()
  @Length(1, 200)
  reference: string;

  @ApiProperty({ format: 'date', example: '2026-01-31', description: 'Booking date' })
  @IsCalendarDate()
  effectiveOn: string;

  @ApiPropertyOptional({ example: 'Taxi to the station', maxLength: 500 })
  @given
  @IsString()
  @Length(0, 500)
  description?: string;

  @ApiPropertyOptional({
    type: Object,
    additionalProperties: true,
    example: { invoice: 'A-17' },
    description: 'Texts, numbers and booleans of your own, by name: at most 4 KiB of JSON',
  })
  @given
  @IsObject()
  metadata?: object;

  @ApiProperty({
    type: [PostingBody],
    maxItems: 1_000,
    description: 'At least two, which sum to zero in each currency',
    example: [
      { accountCode: '6300', amount: '12.34', currency: 'GBP' },
      { accountCode: '1000', amount: '-12.34', currency: 'GBP' },
    ],
  })
  @IsArray()
  @ArrayMaxSize(1_000)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => PostingBody)
  postings: PostingBody[];
}

export class SingleEntryBody extends EntryBody {
  @ApiPropertyOptional(overrideProperty)
  @given
  @IsBoolean()
  override?: boolean;
}
