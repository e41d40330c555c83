import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, Length, Matches, ValidateIf } from 'class-validator';
import { AnyMatching, Day, Moment, PageOf, SortedPageQuery } from '@balance/http';
import { accountCodes, amountView } from '../list-accounts/account.dto.js';
import { type PostingWithBalance } from './list-postings.use-case.js';

/** As many as the largest chart that a total of a report may lead to. */
const most = 500;
const isGiven = (_: unknown, value: unknown): boolean => value !== '';

export class PostingsQuery extends SortedPageQuery(['effectiveOn'], 'effectiveOn') {
  @AnyMatching(accountCodes, '6300', {
    most,
    description: 'Postings to these accounts, and to all beneath them',
  })
  account?: string[];

  @AnyMatching(accountCodes, '1000', {
    most,
    description: 'Only of entries that in the same currency also move one of these, or one beneath them',
  })
  alongside?: string[];

  @ApiPropertyOptional({ example: 'GBP', pattern: '^[A-Z]{3}$', description: 'ISO 4217 code' })
  @IsOptional()
  @IsString()
  @Matches(/^[A-Z]{3}$/)
  currency?: string;

  @Day({ description: 'First booking date' }) from?: string;
  @Day({ description: 'The booking date before which to stop' }) until?: string;
  @Moment({ description: 'Leaves out what was recorded later' }) knownAt?: Date;

  @ApiPropertyOptional({ format: 'uuid', description: 'Made from this record' })
  @IsOptional()
  @IsUUID()
  recordId?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Counted under this category; under none when empty' })
  @IsOptional()
  @ValidateIf(isGiven)
  @IsUUID()
  categoryId?: string;

  @ApiPropertyOptional({
    example: 'Canal Street Cabs',
    maxLength: 500,
    description: 'With exactly this one; with none when empty',
  })
  @IsOptional()
  @IsString()
  @Length(0, 500)
  counterparty?: string;
}

const nullableId = { type: String, nullable: true, format: 'uuid' } as const;
const nullableAmount = { type: String, nullable: true } as const;

export class ListedPostingView {
  @ApiProperty({ format: 'uuid' }) entryId: string;
  @ApiProperty({ type: 'integer', example: 0, description: 'Its place in the entry' }) number: number;
  @ApiProperty({ example: 'record:01933f5e-1a2b-7c3d-8e4f-5a6b7c8d9e0f' }) reference: string;
  @ApiProperty({ example: 'CANAL STREET CABS' }) description: string;
  @ApiProperty({ ...nullableId, example: null, description: 'The entry that its entry takes back' })
  reversesId: string | null;
  @ApiProperty({ format: 'date' }) effectiveOn: string;
  @ApiProperty({ format: 'date-time' }) recordedAt: string;
  @ApiProperty({ example: '6300' }) accountCode: string;
  @ApiProperty({ example: '12.34', description: 'Decimal string; debit is positive, credit negative' })
  amount: string;
  @ApiProperty({ example: '1234', description: 'The same in minor units' }) amountMinor: string;
  @ApiProperty({ example: 'GBP' }) currency: string;
  @ApiProperty(nullableId) recordId: string | null;
  @ApiProperty(nullableId) categoryId: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'Canal Street Cabs' }) counterparty: string | null;
  @ApiProperty({
    ...nullableAmount,
    example: '112.34',
    description:
      'What stood after it on the account, or on all beneath the heading; only for one `account` and one `currency`',
  })
  runningBalance: string | null;
  @ApiProperty({ ...nullableAmount, example: '11234', description: 'The same in minor units' })
  runningBalanceMinor: string | null;
}

export class PostingPage extends PageOf(ListedPostingView) {}

export const listedPostingView = ({
  amountMinor,
  recordedAt,
  runningBalanceMinor,
  ...posting
}: PostingWithBalance): ListedPostingView => {
  const balance =
    runningBalanceMinor === undefined ? undefined : amountView(runningBalanceMinor, posting.currency);
  return {
    ...posting,
    ...amountView(amountMinor, posting.currency),
    recordedAt: recordedAt.toISOString(),
    runningBalance: balance?.amount ?? null,
    runningBalanceMinor: balance?.amountMinor ?? null,
  };
};
