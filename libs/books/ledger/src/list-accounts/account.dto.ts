import { ApiProperty } from '@nestjs/swagger';
import { AnyMatching, AnyOf, Day, PageOf, SortedPageQuery, YesOrNo } from '@balance/http';
import { type Currency, formatMinor } from '@balance/kernel';
import { type AccountType, accountTypes, type NormalSide, normalSides } from '../domain/account.js';
import { type AccountWithBalances } from './list-accounts.use-case.js';

export const accountCodes = /^[\w.-]{1,20}$/;

export class AccountsQuery extends SortedPageQuery(['code', 'name'], 'code') {
  @AnyOf(accountTypes) type?: AccountType[];
  @AnyMatching(accountCodes, '100', { description: 'Only what stands directly under one of these headings' })
  parentCode?: string[];
  @YesOrNo() isClosed?: boolean;
  @Day({ description: 'Last booking date that counts for the balances' }) on?: string;
}

export class BalanceView {
  @ApiProperty({ example: 'GBP' }) currency: string;
  @ApiProperty({ example: '1234.56', description: 'Decimal string; debit is positive, credit negative' })
  amount: string;
  @ApiProperty({ example: '123456', description: 'The same in minor units' }) amountMinor: string;
}

export class AccountView {
  @ApiProperty({ example: '1000' }) code: string;
  @ApiProperty({ example: 'Cash at bank' }) name: string;
  @ApiProperty({ enum: accountTypes }) type: AccountType;
  @ApiProperty({
    type: String,
    nullable: true,
    example: '100',
    description: 'The heading that it stands under; `null` directly under its type',
  })
  parentCode: string | null;
  @ApiProperty({ enum: normalSides, description: 'The side on which it usually stands' })
  normalSide: NormalSide;
  @ApiProperty({ type: [String], nullable: true, example: ['GBP', 'EUR'], description: 'Any when `null`' })
  currencies: readonly string[] | null;
  @ApiProperty({
    type: String,
    nullable: true,
    example: '0',
    description:
      'What its balance on the normal side, less what is held, never falls below: minor units, in each currency',
  })
  minimumMinor: string | null;
  @ApiProperty({ example: false, description: 'Others stand beneath it, and it takes no postings itself' })
  isHeading: boolean;
  @ApiProperty({ type: String, nullable: true, format: 'date-time', example: null })
  closedAt: string | null;
  @ApiProperty({ type: 'integer', example: 3, description: 'Raised with each change' }) version: number;
  @ApiProperty({ type: [BalanceView], description: 'One for each currency with postings of its own' })
  balances: BalanceView[];
}

export class AccountPage extends PageOf(AccountView) {}

export const amountView = (amountMinor: bigint, currency: string) => ({
  amount: formatMinor(amountMinor, currency as Currency),
  amountMinor: amountMinor.toString(),
});

export const accountView = ({
  closedAt,
  minimumMinor,
  balances,
  ...account
}: AccountWithBalances): AccountView => ({
  ...account,
  minimumMinor: minimumMinor?.toString() ?? null,
  closedAt: closedAt?.toISOString() ?? null,
  balances: balances.map(({ currency, amountMinor }) => ({ currency, ...amountView(amountMinor, currency) })),
});
