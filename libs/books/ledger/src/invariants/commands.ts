import fc from 'fast-check';

/** One amount that moves, small enough for many to fit an account with a minimum. */
export interface Movement {
  readonly from: string;
  readonly to: string;
  readonly amountMinor: bigint;
  readonly currency: string;
}

/** An entry by its reference, which others may use as well. */
export interface Sketch {
  readonly reference: string;
  readonly effectiveOn: string;
  readonly movements: readonly Movement[];
}

/** What a client does. `pick` chooses among what is in the books by then. */
export type Command =
  | { readonly do: 'post'; readonly sketch: Sketch }
  | { readonly do: 'post-many'; readonly sketches: readonly Sketch[] }
  | { readonly do: 'reverse'; readonly pick: number }
  | { readonly do: 'place'; readonly sketch: Sketch; readonly lastsMs: number | null }
  | {
      readonly do: 'commit';
      readonly pick: number;
      readonly reference: string | null;
      readonly percent: number;
      readonly rest: 'keep' | 'release';
    }
  | { readonly do: 'void'; readonly pick: number }
  | { readonly do: 'expire' }
  | {
      readonly do: 'exchange';
      readonly reference: string;
      readonly sell: string;
      readonly buy: string;
      readonly amountMinor: bigint;
      readonly rate: string;
    }
  | { readonly do: 'repeat'; readonly pick: number }
  | { readonly do: 'kill' };

/** The command, and after how many statements its transaction is given up, if it is. */
export interface Step {
  readonly command: Command;
  readonly abortAfter: number | null;
}

/** Accounts that may not fall below something, and others. */
export const limits = { '1000': 0n, '1100': -2_000n, '2000': -9_000n } as const;

const accounts = [...Object.keys(limits), '1200', '1999', '4000', '6300'];
const account = fc.constantFrom(...accounts);
const currency = fc.constantFrom('EUR', 'EUR', 'USD', 'JPY');
const day = fc.constantFrom('2026-01-05', '2026-01-20', '2026-02-01');
const pick = fc.nat(1_000);

const movement = fc
  .record({ from: account, to: account, amountMinor: fc.bigInt(1n, 1_500n), currency })
  .filter(({ from, to }) => from !== to);

// Few references: clients come upon each other's.
const sketch = fc.record({
  reference: fc.nat(150).map((n) => `r${n}`),
  effectiveOn: day,
  movements: fc.array(movement, { minLength: 1, maxLength: 3 }),
});

const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('post' as const), sketch }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('post-many' as const),
      sketches: fc.uniqueArray(sketch, {
        minLength: 2,
        maxLength: 6,
        selector: ({ reference }) => reference,
      }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('reverse' as const), pick }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('place' as const),
      sketch,
      lastsMs: fc.option(fc.integer({ min: 5, max: 60 }), { freq: 2 }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('commit' as const),
      pick,
      reference: fc.option(fc.constantFrom('a', 'b', 'c')),
      percent: fc.integer({ min: 1, max: 100 }),
      rest: fc.constantFrom('keep' as const, 'release' as const),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('void' as const), pick }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('expire' as const) }) },
  {
    weight: 3,
    arbitrary: fc
      .record({
        do: fc.constant('exchange' as const),
        reference: fc.nat(30).map((n) => `x${n}`),
        sell: fc.constantFrom('EUR', 'USD', 'JPY'),
        buy: fc.constantFrom('EUR', 'USD', 'JPY'),
        amountMinor: fc.bigInt(1n, 1_500n),
        rate: fc.constantFrom('0.01', '0.9', '1', '1.0834', '120'),
      })
      .filter(({ sell, buy }) => sell !== buy),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('repeat' as const), pick }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('kill' as const) }) },
);

const step: fc.Arbitrary<Step> = fc.record({
  command,
  abortAfter: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.nat(8) }),
});

/** What each of some clients does, one step after the other, while the others do theirs. */
export const scripts: fc.Arbitrary<Step[][]> = fc.array(fc.array(step, { minLength: 10, maxLength: 40 }), {
  minLength: 2,
  maxLength: 8,
});
