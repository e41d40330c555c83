import { describe, expect, it } from '@jest/globals';
import { runChain } from '../chain.js';
import { aSubject, categoryIdOf, recordIdOf } from '../processing.builders.js';
import { reasoningTraceSchema } from '../reasoning-trace.js';
import { llmStage, type ModelVerdict, type Reliability } from './llm.stage.js';

const chosen = (facts: Partial<Extract<ModelVerdict, { outcome: 'chosen' }>> = {}): ModelVerdict => ({
  outcome: 'chosen',
  categoryId: categoryIdOf(1),
  confidence: 0.97,
  rationale: 'A ride',
  model: 'some-model',
  promptVersion: 'categorise-1',
  cached: false,
  ...facts,
});
const run = async (said: Readonly<Record<number, ModelVerdict>>, reliability?: Reliability) => {
  const verdicts = new Map(
    Object.entries(said).map(([number, verdict]) => [recordIdOf(Number(number)), verdict]),
  );
  const stage = llmStage(
    () => Promise.resolve(verdicts),
    reliability && (() => Promise.resolve(reliability)),
  );
  const subjects = Object.keys(said).map((number) => aSubject({ number: Number(number) }));
  return runChain([stage], subjects, { enoughConfidence: 0.9 }, () => 0);
};

describe('the stage of the language model', () => {
  it.each<[string, ModelVerdict, object]>([
    [
      'a category that it has chosen',
      chosen(),
      {
        ...{ outcome: 'decided', categoryId: categoryIdOf(1), confidence: 0.97 },
        unsureBecause: 'unconfirmed-model',
        evidence: { model: 'some-model', promptVersion: 'categorise-1', cached: false, rationale: 'A ride' },
      },
    ],
    [
      'that no category fits',
      { outcome: 'none', reason: 'no-category-fits', model: 'some-model', promptVersion: 'categorise-1' },
      {
        ...{ outcome: 'passed', reason: 'no-category-fits' },
        evidence: { model: 'some-model', promptVersion: 'categorise-1' },
      },
    ],
    [
      'that it could not be asked',
      { outcome: 'unavailable', reason: 'not-configured' },
      { outcome: 'unavailable', reason: 'not-configured' },
    ],
  ])('traces %s', async (_, said, entry) => {
    const [decision] = await run({ 1: said });
    expect(decision!.trace.stages).toMatchObject([{ stage: 'llm', ...entry }]);
    const stored: unknown = JSON.parse(JSON.stringify(decision!.trace));
    expect(() => reasoningTraceSchema.parse(stored)).not.toThrow();
  });

  it.each<[string, Reliability | undefined, object]>([
    ['nobody counts', undefined, { confidence: 0.97, reviewReason: 'unconfirmed-model' }],
    [
      'too few answers were looked at',
      { confirmed: 49, total: 49 },
      { confidence: 0.97, reviewReason: 'unconfirmed-model' },
    ],
    [
      'too many of them were changed',
      { confirmed: 90, total: 100 },
      { confidence: 0.9, reviewReason: 'unconfirmed-model' },
    ],
    [
      'nearly all of enough were confirmed',
      { confirmed: 96, total: 100 },
      { confidence: 0.96, reviewReason: undefined },
    ],
    ['all were', { confirmed: 50, total: 50 }, { confidence: 0.97, reviewReason: undefined }],
  ])('is to be confirmed unless it has been often enough: %s', async (_, reliability, expected) => {
    expect(await run({ 1: chosen() }, reliability)).toMatchObject([expected]);
  });

  it('leaves records in the hands of people when it could not be asked, and when it forgot one', async () => {
    const asked = [1, 2].map((number) => aSubject({ number }));
    const stage = llmStage(() =>
      Promise.resolve(new Map([[recordIdOf(1), { outcome: 'unavailable', reason: 'timed-out' } as const]])),
    );
    const decisions = await runChain([stage], asked, { enoughConfidence: 0.9 }, () => 0);
    expect(decisions).toMatchObject([
      { categoryId: null, reviewReason: 'uncategorised', trace: { stages: [{ reason: 'timed-out' }] } },
      { categoryId: null, reviewReason: 'uncategorised', trace: { stages: [{ reason: 'no-verdict' }] } },
    ]);
  });

  it('cuts what it has to say for itself', async () => {
    const [decision] = await run({ 1: chosen({ rationale: `${'a'.repeat(198)}👩‍🚀 and more` }) });
    expect(decision!.trace.stages[0]!.evidence!['rationale']).toBe(`${'a'.repeat(198)}…`);
  });
});
