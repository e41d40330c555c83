import { ApiProperty } from '@nestjs/swagger';
import { YesOrNo } from '@balance/http';
import { type Currency, formatMinor } from '@balance/kernel';
import { type StandingBalance } from '../entry.repository.js';
import { type PostedEntry } from '../post-entries/post-entries.use-case.js';

export class PostingQuery {
  @YesOrNo({
    default: false,
    description: 'Try it out: the answer says what would come of it, and nothing is kept',
  })
  dryRun?: boolean;
}

export const outcomes = ['posted', 'already-posted', 'rehearsed'] as const;

export class BalanceAfterView {
  @ApiProperty({ example: '6300' }) accountCode: string;
  @ApiProperty({ example: 'GBP' }) currency: string;
  @ApiProperty({ example: '112.34', description: 'Decimal; debit is positive, credit negative' })
  balance: string;
  @ApiProperty({ example: '11234', description: 'The same in minor units' }) balanceMinor: string;
}

export class PostedEntryView {
  @ApiProperty({ example: 'invoice:A-17' }) reference: string;
  @ApiProperty({
    type: String,
    nullable: true,
    format: 'uuid',
    description: 'The entry in the books; `null` when it was only tried out',
  })
  entryId: string | null;
  @ApiProperty({ enum: outcomes, example: 'posted' }) outcome: (typeof outcomes)[number];
}

export class PostedView extends PostedEntryView {
  @ApiProperty({
    type: [BalanceAfterView],
    nullable: true,
    example: null,
    description: 'Of a dry run: what would stand on the accounts that it names',
  })
  balances: BalanceAfterView[] | null;
}

export const balancesView = (balances: readonly StandingBalance[]): BalanceAfterView[] =>
  balances.map(({ accountCode, currency, balanceMinor }) => ({
    accountCode,
    currency,
    balance: formatMinor(balanceMinor, currency as Currency),
    balanceMinor: balanceMinor.toString(),
  }));

/** @param isRehearsed whether what is new was taken back again */
export const entryOutcome = (
  reference: string,
  { entryId, isNew }: PostedEntry,
  isRehearsed = false,
): PostedEntryView => ({
  reference,
  entryId: isNew && isRehearsed ? null : entryId,
  outcome: isNew ? (isRehearsed ? 'rehearsed' : 'posted') : 'already-posted',
});
