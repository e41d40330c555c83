// Records, payees and rules of a tenant that there is not, for the probes of this folder: the same in each run.
import { type Currency } from '@balance/kernel';
import {
  type CategoryId,
  type Condition,
  type RuleDefinition,
  type RuleId,
  type RuleSubject,
} from '@balance/rules';

export const counterparties = 20_000;

let seed = 7;
/** The same whole numbers in each run, from 0 up to `below`. */
export const random = (below: number): number => {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
  return Math.floor((seed / 0x80000000) * below);
};
const oneOf = <Item>(items: readonly Item[]): Item => items[random(items.length)]!;
const twoDigits = (number: number): string => String(number).padStart(2, '0');

const syllables =
  'ba be bo bra cal cor da del don el en fa fer ga gor ha hol in jo ka kel la lin lo ma mar mi mor na nel no or pa per qui ra ri ro sa sel so ta ter to ul va ver vi wa wil xa yo za'.split(
    ' ',
  );
const kinds = ['LTD', 'STORES', 'CAFE', 'GMBH', 'BV', 'SERVICES', 'TAXI', 'MARKET', 'ONLINE', 'ENERGY'];
const cities = ['LONDON', 'LEEDS', 'OXFORD', 'BERLIN', 'UTRECHT', 'PARIS', 'HALIFAX', 'YORK'];
const channels = ['CARD PAYMENT', 'DIRECT DEBIT', 'POS', 'CONTACTLESS', 'SEPA CREDIT TRANSFER', 'BACS'];

const word = (): string =>
  Array.from({ length: 2 + random(2) }, () => oneOf(syllables))
    .join('')
    .toUpperCase();
/** Payees of one tenant. */
export const names = Array.from({ length: counterparties }, () => `${word()} ${word()} ${oneOf(kinds)}`);
/** Few counterparties have most of the records, as on a real statement. */
const someName = (): string => names[Math.floor(counterparties * (random(1_000_000) / 1_000_000) ** 3)]!;

/** A payee is where it is. */
const cityOf = (name: string): string => cities[name.length % cities.length]!;

/** A record as a bank prints it, of one of {@link names}. */
export function aRecord(name = someName()): RuleSubject {
  const bookedOn = `2025-${twoDigits(1 + random(12))}-${twoDigits(1 + random(28))}`;
  return {
    description: `${oneOf(channels)} ${name} ${cityOf(name)} ${bookedOn.slice(8)}/${bookedOn.slice(5, 7)} REF ${random(1e9)}`,
    counterparty: random(4) === 0 ? null : name,
    reference: random(2) === 0 ? null : `INV-${random(1e6)}`,
    amountMinor: BigInt(Math.round(100 * Math.exp(random(1e6) / 1.2e5)) * (random(10) === 0 ? 1 : -1)),
    currency: 'GBP' as Currency,
    bookedOn,
    account: oneOf(['1000', '1010', '1020']),
    source: 'import',
    tags: [],
    raw: { mcc: String(3_000 + random(5_000)), branch: random(900) },
  };
}

const amount = (): string => `${1 + random(400)}.${twoDigits(random(100))}`;
const namePart = (): string => names[random(counterparties)]!.split(' ').slice(0, 2).join(' ').toLowerCase();

/** In turns, so that any number of rules has the same mixture. */
const conditions: readonly (() => Condition)[] = [
  () => ({ field: 'counterparty', operator: 'contains', value: namePart() }),
  () => ({ field: 'description', operator: 'contains', value: namePart() }),
  () => ({ field: 'counterparty', operator: 'is', value: names[random(counterparties)]! }),
  () => ({ field: 'description', operator: 'contains', value: namePart() }),
  () => ({
    all: [
      { field: 'description', operator: 'contains', value: namePart() },
      { field: 'direction', operator: 'is', value: 'out' },
    ],
  }),
  () => ({
    field: 'counterparty',
    operator: 'one-of',
    value: Array.from({ length: 5 }, () => names[random(counterparties)]!),
  }),
  () => ({ field: 'description', operator: 'matches', value: `\\b${namePart().replace(' ', '.*')}\\b` }),
  () => ({ field: 'counterparty', operator: 'starts-with', value: namePart() }),
  () => ({
    any: [0, 1, 2].map(() => ({
      field: 'description' as const,
      operator: 'contains' as const,
      value: namePart(),
    })),
  }),
  () => ({
    all: [
      { field: 'amount', operator: 'equals', value: amount(), direction: 'out' },
      { field: 'account', operator: 'is', value: oneOf(['1000', '1010']) },
    ],
  }),
  () => ({
    all: [
      { field: 'raw/mcc', operator: 'is', value: String(3_000 + random(5_000)) },
      { field: 'currency', operator: 'is', value: 'GBP' },
    ],
  }),
  () => ({
    all: [
      { field: 'date', operator: 'day-of-month', value: [1 + random(28)] },
      { field: 'amount', operator: 'approximately', value: amount(), tolerance: '1%' },
    ],
  }),
  () => ({
    all: [
      { field: 'description', operator: 'contains', value: namePart() },
      { none: [{ field: 'description', operator: 'contains', value: 'refund' }] },
    ],
  }),
  () => ({
    all: [
      { field: 'raw/branch', operator: 'equals', value: String(random(900)) },
      { field: 'date', operator: 'weekday', value: ['monday'] },
    ],
  }),
  () => ({
    all: [
      { field: 'counterparty', operator: 'contains', value: namePart() },
      { field: 'amount', operator: 'between', value: { min: '10', max: '500' } },
    ],
  }),
];

export const id = (number: number): string => `01990000-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** One of any number of rules, of mixed kinds. */
export const aRule = (number: number): RuleDefinition => ({
  id: id(number) as RuleId,
  version: 1,
  name: `Rule ${number}`,
  stage: number % 30 === 1 ? 'pre' : number % 30 === 2 ? 'post' : 'main',
  priority: random(3),
  mode: number % 50 === 3 ? 'shadow' : 'live',
  when: conditions[number % conditions.length]!(),
  then:
    number % 30 === 1
      ? { counterparty: `Renamed ${number}` }
      : number % 30 === 2
        ? { tags: ['seen'] }
        : { categoryId: id(number % 40) as CategoryId },
});
