import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aHold } from '../testing/a-hold.js';
import { aPosting, balancedEntries } from '../testing/an-entry.js';
import { type NewPosting } from './entry.js';
import { decideCommit } from './hold-commit.js';
import { type Hold, type HoldId } from './hold.js';

const now = new Date('2025-04-01T12:00:00Z');

const held = (postings: readonly NewPosting[], changes: Partial<Hold> = {}): Hold => ({
  ...aHold(),
  id: 'h1' as HoldId,
  status: 'open',
  expiresAt: null,
  placedAt: now,
  closedAt: null,
  commits: [],
  postings: postings.map((posting, number) => ({ ...posting, number, heldMinor: posting.amountMinor })),
  ...changes,
});
const fare = (amountMinor: bigint) => [
  aPosting({ accountCode: '6300', amountMinor }),
  aPosting({ amountMinor: -amountMinor }),
];

describe('decideCommit', () => {
  it('takes all that is left unless told otherwise', () => {
    const hold = held(fare(10n));
    expect(decideCommit(hold, {}, now)).toEqual({
      postings: hold.postings.map(({ accountCode, amountMinor, currency }) => ({
        accountCode,
        amountMinor,
        currency,
      })),
      held: [
        { number: 0, heldMinor: 0n },
        { number: 1, heldMinor: 0n },
      ],
      isClosed: true,
    });
  });

  it('takes a part and keeps the rest', () => {
    expect(decideCommit(held(fare(10n)), { postings: fare(4n) }, now)).toMatchObject({
      postings: [{ amountMinor: 4n }, { amountMinor: -4n }],
      held: [
        { number: 0, heldMinor: 6n },
        { number: 1, heldMinor: -6n },
      ],
      isClosed: false,
    });
  });

  it('takes a part and releases the rest', () => {
    const decision = decideCommit(held(fare(10n)), { postings: fare(4n), rest: 'release' }, now);
    expect(decision).toMatchObject({ held: [{ heldMinor: 0n }, { heldMinor: 0n }], isClosed: true });
  });

  it('takes an amount from several sides of one account, first come first, with what they say besides', () => {
    const sides = [
      aPosting({ accountCode: '6300', amountMinor: 3n, counterparty: 'Rail' }),
      aPosting({ accountCode: '6300', amountMinor: 5n, counterparty: 'Bus' }),
      aPosting({ amountMinor: -8n }),
    ];
    const { postings } = decideCommit(held(sides), { postings: fare(4n) }, now);
    expect(postings).toMatchObject([
      { amountMinor: 3n, counterparty: 'Rail' },
      { amountMinor: 1n, counterparty: 'Bus' },
      { amountMinor: -4n },
    ]);
  });

  it.each<[string, NewPosting[]]>([
    ['more than is left', fare(11n)],
    ['the other side', fare(-1n)],
    ['another account', [aPosting({ accountCode: '6400', amountMinor: 1n })]],
    ['another currency', [aPosting({ accountCode: '6300', amountMinor: 1n, currency: 'USD' })]],
    ['more in two pieces', [...fare(6n), ...fare(5n)]],
  ])('refuses %s', (_, postings) => {
    expect(() => decideCommit(held(fare(10n)), { postings }, now)).toThrow(
      expect.objectContaining({ code: 'ledger.hold-exceeded' }),
    );
  });

  it('refuses to take nothing of a side', () => {
    expect(() => decideCommit(held(fare(10n)), { postings: fare(0n) }, now)).toThrow(
      expect.objectContaining({ code: 'ledger.posting-zero' }),
    );
  });

  it.each<[Partial<Hold>, string]>([
    [{ status: 'committed' }, 'committed'],
    [{ status: 'voided' }, 'voided'],
    [{ status: 'expired' }, 'expired'],
    [{ expiresAt: now }, 'expired'],
  ])('refuses a hold with %j: it is %s', (changes, status) => {
    expect(() => decideCommit(held(fare(10n), changes), {}, now)).toThrow(
      expect.objectContaining({ code: 'ledger.hold-not-open', details: { holdId: 'h1', status } }),
    );
  });

  it('neither takes nor keeps more than there is, whatever parts are taken', () => {
    fc.assert(
      fc.property(balancedEntries, fc.array(fc.nat(100), { minLength: 1 }), (entry, shares) => {
        let hold = held(entry.postings);
        for (const share of shares) {
          const postings = hold.postings
            .map((side) => ({ ...side, amountMinor: (side.heldMinor * BigInt(share)) / 100n }))
            .filter(({ amountMinor }) => amountMinor !== 0n);
          const decision = decideCommit(hold, { postings }, now);
          const left = new Map(decision.held.map(({ number, heldMinor }) => [number, heldMinor]));
          const after = hold.postings.map((side) => ({
            ...side,
            heldMinor: left.get(side.number) ?? side.heldMinor,
          }));
          const sum = (sides: readonly { heldMinor: bigint }[]) =>
            sides.reduce((all, side) => all + side.heldMinor, 0n);
          const taken = decision.postings.reduce((all, { amountMinor }) => all + amountMinor, 0n);
          expect(sum(hold.postings) - sum(after)).toBe(taken);
          for (const { heldMinor, amountMinor } of after)
            expect(heldMinor === 0n || heldMinor > 0n === amountMinor > 0n).toBe(true);
          if (decision.isClosed) return;
          hold = { ...hold, postings: after };
        }
      }),
    );
  });
});
