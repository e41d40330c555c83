import { type Currency, type Id } from '@balance/kernel';
import type { RecordId, RecordSubject } from '@balance/records';
import { type DecidedVerdict, type Stage, type StageVerdict } from './stage.js';

export const recordIdOf = (number: number): RecordId =>
  `01990000-0000-7000-8000-${String(number).padStart(12, '0')}` as RecordId;

export const categoryIdOf = (number: number): Id<'category'> =>
  `01990000-0000-7000-9000-${String(number).padStart(12, '0')}` as Id<'category'>;

/** For specs: a valid subject, 1 by number. */
export const aSubject = ({
  number = 1,
  ...facts
}: Partial<RecordSubject> & { number?: number } = {}): RecordSubject => ({
  id: recordIdOf(number),
  bookedOn: '2026-03-01',
  amountMinor: -1250n,
  currency: 'EUR' as Currency,
  description: 'Card payment Uber BV',
  counterparty: 'Uber BV',
  reference: null,
  account: '1000',
  source: 'import',
  tags: [],
  ...facts,
});

/** For specs: a verdict that decides, for category 1 and sure of it. */
export const decided = ({
  category = 1,
  ...facts
}: Partial<Omit<DecidedVerdict, 'outcome' | 'categoryId'>> & { category?: number } = {}): DecidedVerdict => ({
  outcome: 'decided',
  categoryId: categoryIdOf(category),
  confidence: 1,
  isSure: true,
  evidence: { because: 'spec' },
  ...facts,
});

/** For specs: a verdict that its stage does not vouch for. */
export const unsure = (facts: Parameters<typeof decided>[0] = {}): DecidedVerdict =>
  decided({ isSure: false, unsureBecause: 'low-confidence', ...facts });

export const passed: StageVerdict = { outcome: 'passed', reason: 'nothing-similar' };
export const unavailable: StageVerdict = { outcome: 'unavailable', reason: 'timeout' };

/** For specs: a stage that gives each record number the verdict listed for it, and notes whom it was shown. */
export function aStage(
  name: string,
  verdicts: Readonly<Record<number, StageVerdict>>,
): Stage & { readonly shown: RecordId[][] } {
  const shown: RecordId[][] = [];
  return {
    name,
    shown,
    async decide(subjects) {
      shown.push(subjects.map(({ id }) => id));
      return new Map(
        Object.entries(verdicts).map(([number, verdict]) => [recordIdOf(Number(number)), verdict]),
      );
    },
  };
}
