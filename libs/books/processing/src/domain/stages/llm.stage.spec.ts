import { describe, expect, it } from '@jest/globals';
import { runChain } from '../chain.js';
import { aSubject, categoryIdOf, recordIdOf } from '../processing.builders.js';
import { reasoningTraceSchema } from '../reasoning-trace.js';
import { llmStage, type ModelVerdict, type Proof } from './llm.stage.js';

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
const unknown: Proof = { confirmed: 0, total: 0, isProven: false };
const run = async (said: Readonly<Record<number, ModelVerdict>>, proof = unknown) => {
  const verdicts = new Map(Object.entries(said).map(([number, one]) => [recordIdOf(Number(number)), one]));
  const stage = llmStage(
    () => Promise.resolve(verdicts),
    () => Promise.resolve(proof),
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
        ...{ outcome: 'decided', categoryId: categoryIdOf(1), confidence: 0.8 },
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

  it.each<[string, Proof, ModelVerdict, object]>([
    ['nobody has decided', unknown, chosen(), { confidence: 0.8, reviewReason: 'unconfirmed-model' }],
    [
      'nobody has decided, and it doubts itself',
      unknown,
      chosen({ confidence: 0.3 }),
      { confidence: 0.3, reviewReason: 'unconfirmed-model' },
    ],
    [
      'people have changed too many',
      { confirmed: 71, total: 95, isProven: false },
      chosen(),
      { confidence: 0.75, reviewReason: 'unconfirmed-model' },
    ],
    [
      'people have confirmed enough',
      { confirmed: 190, total: 195, isProven: true },
      chosen(),
      { confidence: 0.97, reviewReason: undefined },
    ],
    [
      'people have confirmed enough, and it boasts',
      { confirmed: 190, total: 195, isProven: true },
      chosen({ confidence: 1 }),
      { confidence: 0.97, reviewReason: undefined },
    ],
  ])('goes by what people have made of its answers: %s', async (_, proof, said, expected) => {
    expect(await run({ 1: said }, proof)).toMatchObject([expected]);
  });

  it('leaves records in the hands of people when it could not be asked, and when it forgot one', async () => {
    const asked = [1, 2].map((number) => aSubject({ number }));
    const timedOut = { outcome: 'unavailable', reason: 'timed-out' } as const;
    const stage = llmStage(
      () => Promise.resolve(new Map([[recordIdOf(1), timedOut]])),
      () => Promise.reject(new Error('there is nothing to prove')),
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
