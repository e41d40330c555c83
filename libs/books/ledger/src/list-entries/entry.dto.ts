import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Length, Matches } from 'class-validator';
import { PageQuery } from '@balance/http';
import { type Currency, formatMinor } from '@balance/kernel';
import { type Entry } from '../domain/entry.js';
import { IsBookingDate } from '../is-booking-date.js';
import { type EntryPage } from '../entry-list.repository.js';

export class EntriesQuery extends PageQuery {
  @ApiPropertyOptional({ example: 'record:01933f5e-1a2b-7c3d-8e4f-5a6b7c8d9e0f' })
  @IsOptional()
  @IsString()
  @Length(1, 200)
  reference?: string;

  @ApiPropertyOptional({ example: '6300', description: 'Entries with a posting to this account' })
  @IsOptional()
  @Matches(/^\w{1,20}$/)
  account?: string;

  @ApiPropertyOptional({ format: 'date', description: 'First booking date' })
  @IsOptional()
  @IsBookingDate()
  from?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Last booking date' })
  @IsOptional()
  @IsBookingDate()
  to?: string;
}

export class PostingView {
  @ApiProperty({ example: '6300' }) accountCode: string;
  @ApiProperty({ example: '12.34', description: 'Decimal string; debit is positive, credit negative' })
  amount: string;
  @ApiProperty({ example: '1234', description: 'The same in minor units' }) amountMinor: string;
  @ApiProperty({ example: 'GBP' }) currency: string;
}

export class EntryView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'record:01933f5e-1a2b-7c3d-8e4f-5a6b7c8d9e0f' }) reference: string;
  @ApiProperty({ format: 'date' }) effectiveOn: string;
  @ApiProperty() description: string;
  @ApiProperty({
    type: String,
    nullable: true,
    format: 'uuid',
    description: 'The entry that this one takes back',
  })
  reversesId: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    format: 'uuid',
    description: 'The entry that took this one back',
  })
  reversedById: string | null;
  @ApiProperty({ format: 'date-time' }) recordedAt: string;
  @ApiProperty({ type: [PostingView] }) postings: PostingView[];
}

export class EntryPageView {
  @ApiProperty({ type: [EntryView] }) items: EntryView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

export const entryPageView = ({ rows, nextCursor }: EntryPage): EntryPageView => ({
  items: rows.map(entryView),
  nextCursor,
});

const entryView = ({ postings, recordedAt, ...entry }: Entry): EntryView => ({
  ...entry,
  recordedAt: recordedAt.toISOString(),
  postings: postings.map(({ accountCode, amountMinor, currency }) => ({
    accountCode,
    amount: formatMinor(amountMinor, currency as Currency),
    amountMinor: amountMinor.toString(),
    currency,
  })),
});
