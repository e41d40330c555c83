import { type PostingLine } from '@balance/ledger';
import { generalLedgerColumns, type LedgerLine, RunningAccount } from '../../domain/general-ledger.js';
import { nextDay } from '../../domain/calendar.js';
import { periodsOf } from '../../domain/periods.js';
import { type StatementRow } from '../../domain/statement/statement.js';
import { titleOfPeriod } from '../../domain/titles.js';
import { type Making, type ReportKind } from '../report-kind.js';
import { type AccountPlan, planLedger } from './plan-ledger.js';

const postingsARead = 5_000;

/** All postings, account by account. */
export const generalLedgerKind: ReportKind = {
  covers: 'period',
  takes: ['accounts'],
  make(making: Making) {
    const { parameters } = making;
    const [period] = periodsOf(parameters, false);
    return Promise.resolve({
      title: titleOfPeriod('General ledger', parameters),
      columns: generalLedgerColumns(period!),
      rows: rowsOf(making),
    });
  },
};

async function* rowsOf(making: Making): AsyncGenerator<StatementRow[]> {
  const { parameters, asOf, tell } = making;
  const [period] = periodsOf(parameters, false);
  const { accounts, postings } = await planLedger(making);
  let read = 0;
  for (const account of accounts) {
    const running = new RunningAccount(account, period!, asOf.toISOString());
    yield running.begin();
    for await (const lines of linesOf(making, account)) {
      yield running.next(lines);
      read += lines.length;
      await tell(Math.min(0.99, read / Math.max(postings, 1)), 'Reading the postings');
    }
    yield running.end();
  }
}

async function* linesOf(
  { asOf, read, sources }: Making,
  { code, currency, pieces }: AccountPlan,
): AsyncGenerator<LedgerLine[]> {
  for (const { from, to } of pieces) {
    const slice = { code, currency, from, until: nextDay(to), asOf };
    let after: PostingLine | undefined;
    do {
      const last = after;
      const postings = await read((tx) => sources.ledger.slice(tx, slice, last, postingsARead));
      yield postings.map(lineOf);
      after = postings.length === postingsARead ? postings.at(-1) : undefined;
    } while (after);
  }
}

const lineOf = ({
  on,
  entryId,
  reference,
  recordId,
  counterparty,
  description,
  amountMinor,
}: PostingLine) => ({
  ...{ on, entryId, reference, recordId, counterparty },
  ...{ description, amountMinor },
});
