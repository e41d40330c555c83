import { Injectable } from '@nestjs/common';
import { type Page, type PageWish, type Tx } from '@balance/database';
import { AccountRepository } from '../account.repository.js';
import { BalanceRepository } from '../balance.repository.js';
import { beneath } from '../domain/balance.js';
import { withRunningBalance } from '../domain/running-balance.js';
import { LedgerClock } from '../ledger-clock.js';
import { type ListedPosting, type PostingFilter, PostingListRepository } from './posting-list.repository.js';

export interface PostingsWish extends PageWish<'effectiveOn'>, Omit<PostingFilter, 'accountCodes'> {
  /** Codes of accounts; those beneath them are meant as well, here and in `alongside`. */
  readonly account?: readonly string[] | undefined;
}

export interface PostingWithBalance extends ListedPosting {
  /** What stood after it, in minor units, debit positive; unset unless it is one account's in one currency. */
  readonly runningBalanceMinor?: bigint;
}

/** Lists the postings that a figure is made of. */
@Injectable()
export class ListPostings {
  constructor(
    private readonly postings: PostingListRepository,
    private readonly accounts: AccountRepository,
    private readonly balances: BalanceRepository,
    private readonly clock: LedgerClock,
  ) {}

  /**
   * With one account and one currency, and nothing that leaves out some of their postings but dates, each comes with
   * the balance after it: of the account, or of all beneath a heading.
   *
   * @throws {CursorInvalid} `paging.cursor-invalid`
   */
  async execute(
    tx: Tx,
    { account, alongside, knownAt: wished, ...wish }: PostingsWish,
  ): Promise<Page<PostingWithBalance>> {
    const knownAt = wished && (await this.clock.pastMoment(tx, wished));
    const chart = account || alongside ? await this.accounts.all(tx) : [];
    const filter = {
      ...filterOf(wish),
      accountCodes: account && beneath(chart, account),
      alongside: alongside && beneath(chart, alongside),
      knownAt,
    };
    const page = await this.postings.page(tx, filter, wish);
    if (account?.length !== 1 || !isWhole(filter)) return page;
    const order = wish.sort === '-effectiveOn' ? 'latest-first' : 'earliest-first';
    const earliest = order === 'earliest-first' ? page.rows[0] : page.rows.at(-1);
    if (!earliest) return page;
    return { ...page, rows: withRunningBalance(page.rows, await this.before(tx, filter, earliest), order) };
  }

  private async before(tx: Tx, filter: PostingFilter, posting: ListedPosting): Promise<bigint> {
    const { accountCodes: codes, currency, knownAt: asOf } = filter;
    const totals = await this.balances.totals(tx, { codes, asOf, before: posting.effectiveOn });
    const opening = totals
      .filter((total) => total.currency === currency)
      .reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
    return opening + (await this.postings.sumBefore(tx, filter, posting));
  }
}

const filterOf = ({ currency, from, until, recordId, categoryId, counterparty }: PostingFilter) => ({
  ...{ currency, from, until, recordId, categoryId, counterparty },
});

const isWhole = ({ currency, recordId, categoryId, counterparty, alongside }: PostingFilter): boolean =>
  currency !== undefined &&
  [recordId, categoryId, counterparty, alongside].every((narrowing) => narrowing === undefined);
