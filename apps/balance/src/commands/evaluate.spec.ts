import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { evaluate, type Evaluation, type Example, trainSettings } from '@balance/similarity';
import { learnChain } from './evaluation-chain.js';
import { readLabelled } from './labelled-files.js';

/** Published spending. It lies beside the repository, and not everywhere. */
const folder = fileURLToPath(new URL('../../../../../shared/data/spend/', import.meta.url));

const filesOf = (body: string, pattern: RegExp): string[] =>
  readdirSync(path.join(folder, body))
    .filter((name) => pattern.test(name))
    .map((name) => path.join(folder, body, name));

/** Rules and similar records, as the command learns them. */
const learn = (train: readonly Example[]) =>
  learnChain(train, { ...trainSettings, stages: ['rules', 'similarity'] });
const watch = { now: () => performance.now(), on: () => undefined };

async function evaluateBody(body: string, train: RegExp, test: RegExp, label: string): Promise<Evaluation> {
  const read = (pattern: RegExp) => readLabelled(filesOf(body, pattern), label.split(','), () => undefined);
  const [known, later] = [await read(train), await read(test)];
  return evaluate(known.examples, later.examples, learn, watch);
}

describe('categories, foretold from earlier records', () => {
  const payees = ['OAKLEAF BAKERY', 'CITY CABS', 'NORTH PRINTERS', 'HALDEN RAIL', 'CORNER CAFE'];
  const labels = ['catering', 'travel', 'stationery', 'travel', 'catering'];
  const paid = (count: number, firstDay: number): Example[] =>
    Array.from({ length: count }, (_, n) => ({
      payee: `${payees[n % 5]} ${1_000 + n}`,
      amountMinor: -1_000 - n,
      day: firstDay + n,
      label: labels[n % 5]!,
    }));

  it('are those that the payees have kept to', async () => {
    const result = await evaluate(paid(200, 20_000), paid(50, 20_200), learn, watch);
    expect([result.accuracy, result.precision]).toEqual([1, 1]);
  });
});

if (existsSync(folder)) {
  describe('categories of published spending, foretold from earlier months', () => {
    // One of the sets that docs/categorisation.md has figures of: the others take minutes.
    it('purchasing cards by merchant category group', async () => {
      const result = await evaluateBody('calderdale-cards', /2018-0/, /2018-1/, 'Merchant Category Group');
      expect(result.accuracy).toBeGreaterThanOrEqual(0.93);
      expect(result.unseenAccuracy).toBeGreaterThanOrEqual(0.68);
      expect(result.precision).toBeGreaterThanOrEqual(0.975);
      expect(result.coverage).toBeGreaterThanOrEqual(0.9);
      expect(result.expectedCalibrationError).toBeLessThanOrEqual(0.05);
      expect(result.accuracy).toBeGreaterThan(result.trigramBaseline.accuracy);
    }, 240_000);
  });
}
