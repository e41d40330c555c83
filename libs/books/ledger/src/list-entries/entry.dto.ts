import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Length } from 'class-validator';
import { AnyMatching, Day, PageOf, SortedPageQuery } from '@balance/http';
import { type Currency, formatMinor } from '@balance/kernel';
import { type Entry, type EntryMetadata } from '../domain/entry.js';

const reference = { example: 'record:01933f5e-1a2b-7c3d-8e4f-5a6b7c8d9e0f' };

export class EntriesQuery extends SortedPageQuery(['id', 'effectiveOn'], '-id') {
  @ApiPropertyOptional({ ...reference, maxLength: 200, description: 'What the entry was posted for' })
  @IsOptional()
  @IsString()
  @Length(1, 200)
  reference?: string;

  @AnyMatching(/^[\w.-]{1,20}$/, '6300', { description: 'Entries with a posting to one of these accounts' })
  accountCode?: string[];

  @Day({ description: 'First booking date' }) from?: string;
  @Day({ description: 'The booking date before which to stop' }) until?: string;
}

export class PostingView {
  @ApiProperty({ example: '6300' }) accountCode: string;
  @ApiProperty({ example: '12.34', description: 'Decimal string; debit is positive, credit negative' })
  amount: string;
  @ApiProperty({ example: '1234', description: 'The same in minor units' }) amountMinor: string;
  @ApiProperty({ example: 'GBP' }) currency: string;
  @ApiProperty({
    type: String,
    nullable: true,
    format: 'uuid',
    description: 'The record that it was made from',
  })
  recordId: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'uuid', description: 'What reports count it under' })
  categoryId: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'Canal Street Cabs' }) counterparty: string | null;
}

export class EntryView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty(reference) reference: string;
  @ApiProperty({ format: 'date' }) effectiveOn: string;
  @ApiProperty({ example: 'CANAL STREET CABS' }) description: string;
  @ApiProperty({
    type: String,
    nullable: true,
    format: 'uuid',
    example: null,
    description: 'The entry that this one takes back',
  })
  reversesId: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    format: 'uuid',
    example: null,
    description: 'The entry that took this one back',
  })
  reversedById: string | null;
  @ApiProperty({ format: 'date-time' }) recordedAt: string;
  @ApiProperty({
    type: Object,
    additionalProperties: true,
    example: { invoice: 'A-17' },
    description: 'Facts of the caller’s own',
  })
  metadata: EntryMetadata;
  @ApiProperty({ type: [PostingView] }) postings: PostingView[];
}

export class EntryPage extends PageOf(EntryView) {}

export const entryView = ({ postings, recordedAt, metadata, ...entry }: Entry): EntryView => ({
  ...entry,
  recordedAt: recordedAt.toISOString(),
  metadata: metadata ?? {},
  postings: postings.map((posting) => ({
    accountCode: posting.accountCode,
    amount: formatMinor(posting.amountMinor, posting.currency as Currency),
    amountMinor: posting.amountMinor.toString(),
    currency: posting.currency,
    recordId: posting.recordId ?? null,
    categoryId: posting.categoryId ?? null,
    counterparty: posting.counterparty ?? null,
  })),
});
