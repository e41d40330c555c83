import { ApiProperty } from '@nestjs/swagger';
import { PageOf } from '@balance/http';
import { type Balance } from '../domain/balance.js';
import { type EntryMetadata } from '../domain/entry.js';
import { type Hold, type HoldStatus, holdStatuses } from '../domain/hold.js';
import { amountView } from '../list-accounts/account.dto.js';
import { BalanceAfterView, balancesView } from '../post-entry/posted.dto.js';

export class HeldSideView {
  @ApiProperty({ example: '1000' }) accountCode: string;
  @ApiProperty({ example: '-12.34', description: 'Decimal string; debit is positive, credit negative' })
  amount: string;
  @ApiProperty({ example: '-1234', description: 'The same in minor units' }) amountMinor: string;
  @ApiProperty({ example: '-10.00', description: 'What of it is neither committed nor released' })
  held: string;
  @ApiProperty({ example: '-1000', description: 'The same in minor units' }) heldMinor: string;
  @ApiProperty({ example: 'GBP' }) currency: string;
  @ApiProperty({
    type: String,
    nullable: true,
    format: 'uuid',
    description: 'The record that it is made from',
  })
  recordId: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'uuid', description: 'What reports count it under' })
  categoryId: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'Canal Street Cabs' }) counterparty: string | null;
}

export class HoldCommitView {
  @ApiProperty({ example: 'capture-1' }) reference: string;
  @ApiProperty({ format: 'uuid', description: 'The entry that was made' }) entryId: string;
  @ApiProperty({ format: 'date-time' }) committedAt: string;
}

export class HoldView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'authorisation:8813' }) reference: string;
  @ApiProperty({ enum: holdStatuses, description: 'How the last of it ended, unless it is open' })
  status: HoldStatus;
  @ApiProperty({ format: 'date' }) effectiveOn: string;
  @ApiProperty({ example: 'CANAL STREET CABS' }) description: string;
  @ApiProperty({ type: 'object', additionalProperties: true, example: { till: 4 } }) metadata: EntryMetadata;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) expiresAt: string | null;
  @ApiProperty({ format: 'date-time' }) placedAt: string;
  @ApiProperty({ type: String, nullable: true, format: 'date-time', example: null }) closedAt: string | null;
  @ApiProperty({ type: [HeldSideView] }) postings: HeldSideView[];
  @ApiProperty({ type: [HoldCommitView], description: 'The entries that were made of it, oldest first' })
  commits: HoldCommitView[];
}

export class HoldPage extends PageOf(HoldView) {}

export class HeldBalanceView extends BalanceAfterView {
  @ApiProperty({ example: '0', description: 'Debits that holds may still make, in minor units' })
  heldDebitMinor: string;
  @ApiProperty({ example: '1234', description: 'Credits that holds may still make, in minor units' })
  heldCreditMinor: string;
}

/** What a change of the books leads to. */
export class Outcome {
  @ApiProperty({
    type: [HeldBalanceView],
    nullable: true,
    example: null,
    description: 'Of a dry run: what would stand on the accounts, while nothing was done',
  })
  balances: HeldBalanceView[] | null;
}

export class HoldPlacedView extends Outcome {
  @ApiProperty({ type: HoldView }) hold: HoldView;
}

export class HoldCommittedView extends Outcome {
  @ApiProperty({ type: HoldView }) hold: HoldView;
  @ApiProperty({ format: 'uuid', description: 'The entry that was made' }) entryId: string;
}

export const holdView = ({ postings, commits, expiresAt, placedAt, closedAt, ...hold }: Hold): HoldView => ({
  ...hold,
  metadata: hold.metadata ?? {},
  expiresAt: expiresAt?.toISOString() ?? null,
  placedAt: placedAt.toISOString(),
  closedAt: closedAt?.toISOString() ?? null,
  postings: postings.map((side) => ({
    accountCode: side.accountCode,
    ...amountView(side.amountMinor, side.currency),
    held: amountView(side.heldMinor, side.currency).amount,
    heldMinor: side.heldMinor.toString(),
    currency: side.currency,
    recordId: side.recordId ?? null,
    categoryId: side.categoryId ?? null,
    counterparty: side.counterparty ?? null,
  })),
  commits: commits.map(({ committedAt, ...commit }) => ({
    ...commit,
    committedAt: committedAt.toISOString(),
  })),
});

export const heldBalancesView = (balances: readonly Balance[]): HeldBalanceView[] =>
  balances.map((balance) => ({
    ...balancesView([balance])[0]!,
    heldDebitMinor: balance.heldDebitMinor.toString(),
    heldCreditMinor: balance.heldCreditMinor.toString(),
  }));
