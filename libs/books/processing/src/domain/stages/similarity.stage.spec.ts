import { describe, expect, it } from '@jest/globals';
import { runChain } from '../chain.js';
import { aSubject, categoryIdOf, recordIdOf } from '../processing.builders.js';
import { reasoningTraceSchema } from '../reasoning-trace.js';
import { type Payment } from './payment.js';
import { type SimilarityPrediction, similarityStage } from './similarity.stage.js';

const prediction = (facts: Partial<SimilarityPrediction> = {}): SimilarityPrediction => ({
  categoryId: categoryIdOf(1),
  confidence: 0.987654321,
  isSure: true,
  evidence: {
    ...{ kind: 'exact', records: 12, agreeing: 11, model: 4 },
    neighbours: [{ text: 'uber', similarity: 0.98765, records: 12 }],
  },
  ...facts,
});

/** Says these things of the records of these numbers, and notes what it was asked. */
function predicting(said: Readonly<Record<number, SimilarityPrediction>>) {
  const asked: Payment[] = [];
  const predictions = new Map(Object.entries(said).map(([number, one]) => [recordIdOf(Number(number)), one]));
  const predict = (payments: readonly Payment[]) => {
    asked.push(...payments);
    return Promise.resolve(predictions);
  };
  return { asked, stage: similarityStage(() => Promise.resolve({ predict })) };
}

describe('the similarity stage', () => {
  it('decides as similar records were decided, and passes where nothing was learned', async () => {
    const { stage } = predicting({
      1: prediction(),
      2: prediction({ isSure: false, unsureBecause: 'little-history', confidence: 0.5 }),
    });
    const verdicts = await stage.decide([1, 2, 3].map((number) => aSubject({ number })));
    expect([...verdicts]).toMatchObject([
      [
        recordIdOf(1),
        {
          ...{ outcome: 'decided', categoryId: categoryIdOf(1), confidence: 0.9877, isSure: true },
          evidence: {
            ...{ kind: 'exact', records: 12, agreeing: 11, model: 4 },
            neighbours: [{ text: 'uber', similarity: 0.99, records: 12 }],
          },
        },
      ],
      [recordIdOf(2), { outcome: 'decided', isSure: false, unsureBecause: 'little-history' }],
      [recordIdOf(3), { outcome: 'passed', reason: 'nothing-alike' }],
    ]);
  });

  it('asks by the source’s own words: the counterparty, or else the description', async () => {
    const { stage, asked } = predicting({});
    await stage.decide([aSubject({ number: 1 }), aSubject({ number: 2, counterparty: null })]);
    expect(asked).toEqual([
      {
        ...{ key: recordIdOf(1), text: 'Uber BV', amountMinor: -1250n, currency: 'EUR' },
        bookedOn: '2026-03-01',
      },
      expect.objectContaining({ key: recordIdOf(2), text: 'Card payment Uber BV' }),
    ]);
  });

  it('leaves a bounded trace', async () => {
    const neighbour = { text: 'ü'.repeat(500), similarity: 1 / 3, records: 100_000 };
    const evidence = { ...prediction().evidence, neighbours: Array.from({ length: 50 }, () => neighbour) };
    const { stage } = predicting({ 1: prediction({ evidence }) });
    const [decision] = await runChain([stage], [aSubject()], { enoughConfidence: 0.9 }, () => 0);
    const text = JSON.stringify(decision!.trace);
    expect(text.length).toBeLessThanOrEqual(600);
    expect(() => reasoningTraceSchema.parse(JSON.parse(text))).not.toThrow();
  });
});
