import { ApiProperty } from '@nestjs/swagger';
import { AnyOf, Day, PageOf, SortedPageQuery } from '@balance/http';
import { type Currency, formatMinor } from '@balance/kernel';
import { type AccountType, accountTypes } from '../domain/account.js';
import { type AccountWithBalances } from './list-accounts.use-case.js';

export class AccountsQuery extends SortedPageQuery(['code', 'name'], 'code') {
  @AnyOf(accountTypes) type?: AccountType[];
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
  @ApiProperty({ type: [BalanceView], description: 'One for each currency with postings' })
  balances: BalanceView[];
}

export class AccountPage extends PageOf(AccountView) {}

export const accountView = ({ code, name, type, balances }: AccountWithBalances): AccountView => ({
  code,
  name,
  type,
  balances: balances.map(({ currency, amountMinor }) => ({
    currency,
    amount: formatMinor(amountMinor, currency as Currency),
    amountMinor: amountMinor.toString(),
  })),
});
