import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CategoryId } from '@balance/categories';
import { type Currency } from '@balance/kernel';
import { type ApprovedRecord, type RecordId } from '@balance/records';
import { entryOfRecord } from './entry-of-record.js';

const categoryIdOf = (n: number) => `01890a5d-ac96-774b-bcce-b3020000${6_000 + n}` as CategoryId;
const accountCodeOf = (categoryId: CategoryId) => categoryId.slice(-4);
const aRecord = (facts: Partial<ApprovedRecord> = {}): ApprovedRecord => ({
  id: '01890a5d-ac96-774b-bcce-b302099a8057' as RecordId,
  bookedOn: '2026-03-01',
  amountMinor: -1_000n,
  currency: 'GBP' as Currency,
  description: 'COFFEE',
  counterparty: 'Blue Bottle',
  accountCode: '1000',
  categoryId: categoryIdOf(0),
  splits: null,
  reversals: 0,
  ...facts,
});
const postingsOf = (facts: Partial<ApprovedRecord>) =>
  entryOfRecord(aRecord(facts), accountCodeOf).postings.map(({ accountCode, amountMinor }) => [
    accountCode,
    amountMinor,
  ]);
const part = (n: number, amountMinor: bigint) => ({ categoryId: categoryIdOf(n), amountMinor });

describe('entryOfRecord', () => {
  it.each<[string, Partial<ApprovedRecord>, [string, bigint][]]>([
    ['money out', {}, [['6000', 1_000n], ['1000', -1_000n]]], // prettier-ignore
    ['money in', { amountMinor: 5n }, [['6000', -5n], ['1000', 5n]]], // prettier-ignore
    [
      'parts of it',
      { splits: [part(0, -700n), part(1, -300n)] },
      [
        ['6000', 700n],
        ['6001', 300n],
        ['1000', -1_000n],
      ],
    ],
    [
      'two parts of one account',
      { splits: [part(0, -700n), part(0, -300n)] },
      [
        ['6000', 700n],
        ['6000', 300n],
        ['1000', -1_000n],
      ],
    ],
    [
      'parts of which one comes to nothing',
      { amountMinor: -1n, splits: [part(0, -1n), part(1, 0n)] },
      [
        ['6000', 1n],
        ['1000', -1n],
      ],
    ],
  ])('posts %s', (_, facts, postings) => {
    expect(postingsOf(facts)).toEqual(postings);
  });

  it('gives a record whose entry was taken back another reference', () => {
    const references = [0, 1, 2].map(
      (reversals) => entryOfRecord(aRecord({ reversals }), accountCodeOf).reference,
    );
    const { id } = aRecord();
    expect(references).toEqual([`record:${id}`, `record:${id}:1`, `record:${id}:2`]);
  });

  it('says of each posting which record it is of, with whom, and under which category reports count it', () => {
    const { postings } = entryOfRecord(aRecord({ splits: [part(0, -700n), part(1, -300n)] }), accountCodeOf);
    const about = { recordId: aRecord().id, counterparty: 'Blue Bottle' };
    expect(postings).toMatchObject([
      { ...about, categoryId: categoryIdOf(0) },
      { ...about, categoryId: categoryIdOf(1) },
      about,
    ]);
    expect(postings[2]).not.toHaveProperty('categoryId');
  });

  it('is balanced to the last unit, however a record is split', () => {
    const sized = fc.bigInt({ min: 0n, max: 10n ** 15n });
    const parts = fc
      .array(sized, { minLength: 2, maxLength: 20 })
      .filter((all) => all.some((one) => one > 0n));
    fc.assert(
      fc.property(parts, fc.boolean(), (amounts, isOut) => {
        const splits = amounts.map((amount, n) => part(n, isOut ? -amount : amount));
        const amountMinor = splits.reduce((sum, one) => sum + one.amountMinor, 0n);
        const postings = postingsOf({ amountMinor, splits });
        expect(postings.reduce((sum, [, posted]) => sum + BigInt(posted!), 0n)).toBe(0n);
        expect(postings.filter(([, posted]) => posted === 0n)).toEqual([]);
        expect(postings.at(-1)).toEqual(['1000', amountMinor]);
      }),
    );
  });
});
