import { type DayCount } from '@balance/ledger';
import { withDescendants } from '../../domain/account-tree.js';
import { nextDay } from '../../domain/calendar.js';
import { type LedgerAccountPart } from '../../domain/general-ledger.js';
import { PeriodSums, sumKey } from '../../domain/sums.js';
import { type Making } from '../report-kind.js';

const postingsAPiece = 4_000;

/** An account in one currency, and the days that its postings are read in, piece by piece. */
export interface AccountPlan extends LedgerAccountPart {
  readonly pieces: readonly { readonly from: string; readonly to: string }[];
}

/** What there is to read, in the order of reading, and how many postings that are at most. */
export async function planLedger({ parameters, asOf, basis, sources, read }: Making): Promise<{
  accounts: AccountPlan[];
  postings: number;
}> {
  const { from = parameters.to, to, currency } = parameters;
  const codes = parameters.accounts && withDescendants(basis.chart, parameters.accounts);
  const { counts, before } = await read(async (tx) => ({
    counts: await sources.ledger.counts(tx, { from, until: nextDay(to), codes, currency, asOf }),
    before: await sources.intervals.execute(tx, {
      ...{ cuts: [from], fromBeginning: true, codes, currency, asOf },
    }),
  }));
  const openings = new PeriodSums([from], before);
  const period = { key: '', label: '', from, to, earlier: 0, isTotal: false };
  const days = new Map<string, DayCount[]>();
  for (const count of counts) {
    const key = sumKey(count.code, count.currency);
    const known = days.get(key);
    if (known) known.push(count);
    else days.set(key, [count]);
  }
  const currencies = [...new Set([...counts, ...before].map((row) => row.currency))].sort();
  const accounts = currencies.flatMap((currency) =>
    basis.chart
      .map(({ code, name }) => ({ code, name, currency, key: sumKey(code, currency) }))
      .filter(({ key }) => days.has(key) || openings.has(key))
      .map(({ key, ...account }) => ({
        ...account,
        openingMinor: openings.before(key, [period])[0]!,
        pieces: piecesOf(days.get(key) ?? []),
      })),
  );
  return { accounts, postings: counts.reduce((sum, { postings }) => sum + postings, 0) };
}

/** Days, ascending, put together until there is about enough to be read at once. */
function piecesOf(days: readonly DayCount[]): { from: string; to: string }[] {
  const pieces: { from: string; to: string; postings: number }[] = [];
  for (const { on, postings } of days) {
    const last = pieces.at(-1);
    if (last && last.postings + postings <= postingsAPiece) {
      last.to = on;
      last.postings += postings;
    } else pieces.push({ from: on, to: on, postings });
  }
  return pieces.map(({ from, to }) => ({ from, to }));
}
