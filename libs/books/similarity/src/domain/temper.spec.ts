import { describe, expect, it } from '@jest/globals';
import { type Prediction } from './learn/prediction.js';
import { temper } from './temper.js';

const aPrediction = (changes: Partial<Prediction> = {}): Prediction => ({
  label: 'meals',
  confidence: 0.9999,
  evidence: 'exact',
  records: 3,
  agreeing: 3,
  neighbours: [],
  isSure: false,
  unsureBecause: 'low-confidence',
  ...changes,
});
const alike = (similarity: number): Partial<Prediction> => ({
  evidence: 'similar',
  neighbours: [{ text: 'corner cafe', similarity, records: 3 }],
});

describe('what a model says that nobody has tried out', () => {
  it.each<[string, Partial<Prediction>, number]>([
    ['of a payee with three records that agree', {}, 0.8],
    ['of a payee with one record', { records: 1, agreeing: 1 }, 2 / 3],
    ['of a payee with records of two kinds', { records: 4, agreeing: 2 }, 0.5],
    ['of a payee whose name is alike', alike(0.5), 0.4],
    ['where the model itself doubts more', { confidence: 0.3 }, 0.3],
  ])('is believed so far: %s', (_, changes, confidence) => {
    expect(temper(aPrediction(changes))?.confidence).toBeCloseTo(confidence, 10);
  });

  it.each<[string, Partial<Prediction>]>([
    ['has no neighbour', { evidence: 'similar' }],
    ['has a neighbour by chance', alike(0.1)],
  ])('is nothing where a new payee %s', (_, changes) => {
    expect(temper(aPrediction(changes))).toBeNull();
  });
});
