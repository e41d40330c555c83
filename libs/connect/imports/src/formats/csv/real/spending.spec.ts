import { describe, expect, it } from '@jest/globals';
import { type Currency, formatMinor } from '@balance/kernel';
import { parse } from 'csv-parse/sync';
import { csvFormat } from '../csv-format.js';
import { importText } from '../import-text.js';
import { RecordCursor } from '../split/record-cursor.js';
import { hasRealFiles, realSource, realText } from './real-files.js';

const gbp = 'GBP' as Currency;

interface Expected {
  records: number;
  data_rows: number;
  blank_records: number;
  sum: string;
  unparsable_amounts: number;
  date_shapes: Record<string, number>;
}

const expected: Record<string, Expected> = hasRealFiles ? JSON.parse(realText('spend/EXPECTED.json')) : {};

/** Records whose date is readable: all shapes but an empty cell and a time that stands where a date was. */
const dated = ({ date_shapes }: Expected) =>
  Object.entries(date_shapes).reduce((sum, [shape, count]) => (/^$|^99:/.test(shape) ? sum : sum + count), 0);

async function account(name: string) {
  const source = realSource(`spend/${name}`);
  const plan = await csvFormat.plan(source, {}, gbp);
  const totals = { rows: 0, rejected: 0, blanks: 0, unreadable: 0, sum: 0n };
  const reasons = new Set<string>();
  for await (const { outcomes, blanks } of csvFormat.read(source, plan)) {
    totals.blanks += blanks;
    for (const outcome of outcomes) {
      if (outcome.kind === 'row') {
        totals.rows += 1;
        totals.sum += outcome.row.amountMinor;
      } else {
        totals.rejected += 1;
        totals.sum += outcome.amountMinor ?? 0n;
        if (outcome.amountMinor === null) totals.unreadable += 1;
        reasons.add(outcome.reason);
      }
    }
  }
  return { plan, totals, reasons: [...reasons] };
}

if (hasRealFiles) {
  describe.each(Object.entries(expected))('public spending: %s', (name, file) => {
    it('is imported to the last record and the last penny', async () => {
      const { plan, totals, reasons } = await account(name);
      expect(totals.rows + totals.rejected).toBe(file.data_rows);
      expect(totals.rows).toBe(dated(file));
      expect(totals.blanks).toBe(file.blank_records);
      expect(totals.unreadable).toBe(file.unparsable_amounts);
      expect(formatMinor(totals.sum, gbp)).toBe(file.sum);
      // A total below the columns has no date; of one quarter's dates only the time of day is left.
      expect(['unreadable-date', 'missing-date']).toEqual(expect.arrayContaining(reasons));
      expect(plan).toMatchObject({ sign: 'spend', delimiter: ',', headerLines: [1] });
      const { preamble, header, blank, data } = plan.counts;
      expect(preamble + header + blank + data).toBe(file.records);
      const nameOf = (index: number | null) => plan.columnNames[index!]!.toLowerCase().replace(/[ _]/g, '');
      expect(['paiddate', 'datepaid', 'transactiondate']).toContain(nameOf(plan.columns.date));
      expect(['amount', 'netamount']).toContain(nameOf(plan.columns.amount));
      expect(nameOf(plan.columns.counterparty)).toBe('suppliername');
      expect(['transno', 'transactionnumber']).toContain(nameOf(plan.columns.reference));
      expect(plan.columns.description).toBeNull();
    });

    it('is parted as csv-parse parts it', () => {
      const text = realText(`spend/${name}`);
      const cursor = new RecordCursor(',');
      cursor.feed(text);
      cursor.end();
      const records: string[][] = parse(text, { relax_column_count: true, skip_empty_lines: false });
      let differences = 0;
      for (const cells of records) {
        if (!cursor.next() || cells.join('\0') !== cursor.cells.join('\0')) differences += 1;
      }
      expect(differences).toBe(0);
      expect(cursor.next()).toBe(false);
    });
  });
}

describe('a list of spending, made up', () => {
  it('is imported with its total and its padding accounted for', async () => {
    const { plan, outcomes, blanks } = await importText(
      'BodyName,ExpenditureCatergory,DatePaid,TransactionNumber, NetAmount ,SupplierName\r\n' +
        'A Council,Rents,13-Nov-2012,1,"  1,765.00 ",ACME Ltd  \r\n' +
        ',,,,,\r\n' +
        ',,,,"1,765.00",\r\n',
    );
    expect(plan).toMatchObject({ sign: 'spend', counts: { header: 1, blank: 1, data: 2 } });
    expect(blanks).toBe(1);
    expect(outcomes).toMatchObject([
      { kind: 'row', row: { bookedOn: '2012-11-13', amountMinor: 176500n, description: 'ACME Ltd' } },
      { kind: 'rejected', line: 4, reason: 'missing-date', amountMinor: 176500n },
    ]);
  });
});
