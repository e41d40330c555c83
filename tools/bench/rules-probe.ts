// Started by rules.bench.mjs: what rules cost a record, in one process, with 500 rules and with ten times as many.
import 'reflect-metadata';
import { type Currency } from '@balance/kernel';
import {
  type CategoryId,
  type Condition,
  compileRules,
  foldText,
  type RuleDefinition,
  type RuleId,
  type RuleSubject,
} from '@balance/rules';

const counterparties = 20_000;
const records = 100_000;
const passes = 3;
const slice = 2_000;

let seed = 7;
const random = (below: number): number => {
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
const names = Array.from({ length: counterparties }, () => `${word()} ${word()} ${oneOf(kinds)}`);
/** Few counterparties have most of the records, as on a real statement. */
const someName = (): string => names[Math.floor(counterparties * (random(1_000_000) / 1_000_000) ** 3)]!;

function aRecord(): RuleSubject {
  const name = someName();
  const bookedOn = `2025-${twoDigits(1 + random(12))}-${twoDigits(1 + random(28))}`;
  return {
    description: `${oneOf(channels)} ${name} ${oneOf(cities)} ${bookedOn.slice(8)}/${bookedOn.slice(5, 7)} REF ${random(1e9)}`,
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

const id = (number: number): string => `01990000-0000-7000-8000-${String(number).padStart(12, '0')}`;

const aRule = (number: number): RuleDefinition => ({
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

/** Processor seconds of this process: other work on the machine does not count, but for what it does to caches. */
function processorS(work: () => void): number {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1_000_000;
}

const subjects = Array.from({ length: records }, aRecord);
const sets = [500, 5_000].map((count) => {
  const rules = compileRules(Array.from({ length: count }, (_, number) => aRule(number)));
  return { count, rules, decided: 0, tookS: [] as number[] };
});
/** What no rule could do without: the two texts of a record folded and looked up. */
const known = new Set(names.map(foldText));
const reference = { found: 0, tookS: [] as number[] };

// In turns and in short slices, so that all of them meet the same machine; the first pass only warms up.
for (let at = 0; at < records * passes; at += slice) {
  const some = subjects.slice(at % records, (at % records) + slice);
  for (const set of sets) {
    const decideAll = () => {
      for (const subject of some) if (set.rules.decide(subject)) set.decided++;
    };
    set.tookS.push(processorS(decideAll));
  }
  const lookUpAll = () => {
    for (const { description, counterparty } of some)
      if (known.has(foldText(description)) || (counterparty && known.has(foldText(counterparty))))
        reference.found++;
  };
  reference.tookS.push(processorS(lookUpAll));
}

/** The median of the slices after the first pass. */
function usPerRecord(tookS: readonly number[], share = 0.5): number {
  const warm = tookS.slice(records / slice).sort((a, b) => a - b);
  return (warm[Math.floor(warm.length * share)]! / slice) * 1_000_000;
}

const round = (value: number): number => Math.round(value * 100) / 100;
const [base] = sets;
process.stdout.write(
  JSON.stringify(
    sets.map(({ count, decided, tookS }) => ({
      rules: count,
      recordsPerS: Math.round(1_000_000 / usPerRecord(tookS)),
      usPerRecord: round(usPerRecord(tookS)),
      usPerRecordBestTenth: round(usPerRecord(tookS, 0.1)),
      timesOf500: round(usPerRecord(tookS) / usPerRecord(base!.tookS)),
      timesOf500BestTenth: round(usPerRecord(tookS, 0.1) / usPerRecord(base!.tookS, 0.1)),
      shareDecided: round(decided / (records * passes)),
      foldAndLookUpUs: round(usPerRecord(reference.tookS)),
      foldAndLookUpUsBestTenth: round(usPerRecord(reference.tookS, 0.1)),
    })),
  ),
);
