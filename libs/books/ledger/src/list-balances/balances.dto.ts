import { ApiProperty } from '@nestjs/swagger';
import { AnyMatching, Day, Moment } from '@balance/http';
import { type AccountType, accountTypes } from '../domain/account.js';
import { accountCodes, amountView } from '../list-accounts/account.dto.js';
import { type Balances } from './list-balances.use-case.js';

export class BalancesQuery {
  @Day({ description: 'Last booking date that counts; all of them when left out' }) on?: string;
  @Moment({ description: 'Leaves out what was recorded later: the books as they stood at that moment' })
  knownAt?: Date;
  @AnyMatching(accountCodes, '100', {
    description: 'Only these accounts; otherwise all with postings to them or beneath them',
  })
  account?: string[];
}

export class RolledUpView {
  @ApiProperty({ example: 'GBP' }) currency: string;
  @ApiProperty({
    example: '1234.56',
    description: 'With all accounts beneath; decimal string, debit is positive, credit negative',
  })
  amount: string;
  @ApiProperty({ example: '123456', description: 'The same in minor units' }) amountMinor: string;
  @ApiProperty({ example: '0.00', description: 'Of the account’s own postings alone' }) ownAmount: string;
  @ApiProperty({ example: '0', description: 'The same in minor units' }) ownAmountMinor: string;
}

export class AccountBalancesView {
  @ApiProperty({ example: '100' }) code: string;
  @ApiProperty({ example: 'Cash and bank' }) name: string;
  @ApiProperty({ enum: accountTypes }) type: AccountType;
  @ApiProperty({ type: String, nullable: true, example: null }) parentCode: string | null;
  @ApiProperty({ example: true }) isHeading: boolean;
  @ApiProperty({ type: [RolledUpView] }) balances: RolledUpView[];
}

export class BalancesView {
  @ApiProperty({ type: String, nullable: true, format: 'date', example: '2026-01-31' }) on: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    format: 'date-time',
    description: 'The moment as it was asked for, or the latest one when that had not come yet',
  })
  knownAt: string | null;
  @ApiProperty({ type: [AccountBalancesView], description: 'By code' }) accounts: AccountBalancesView[];
}

export const balancesView = (on: string | undefined, { knownAt, accounts }: Balances): BalancesView => ({
  on: on ?? null,
  knownAt: knownAt?.toISOString() ?? null,
  accounts: accounts.map(({ code, name, type, parentCode, isHeading, balances }) => ({
    ...{ code, name, type, parentCode, isHeading },
    balances: balances.map(({ currency, totalMinor, ownMinor }) => {
      const own = amountView(ownMinor, currency);
      return {
        currency,
        ...amountView(totalMinor, currency),
        ownAmount: own.amount,
        ownAmountMinor: own.amountMinor,
      };
    }),
  })),
});
