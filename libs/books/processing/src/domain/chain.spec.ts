import { describe, expect, it } from '@jest/globals';
import { runChain } from './chain.js';
import { type ProcessingDecision } from './decision.js';
import {
  aStage,
  aSubject,
  categoryIdOf,
  decided,
  passed,
  recordIdOf,
  unavailable,
  unsure,
} from './processing.builders.js';
import { reasoningTraceSchema } from './reasoning-trace.js';
import { type Stage, type StageVerdict } from './stage.js';

const run = (stages: readonly Stage[], records = 1, nowMs = () => 0): Promise<ProcessingDecision[]> => {
  const subjects = Array.from({ length: records }, (_, index) => aSubject({ number: index + 1 }));
  return runChain(stages, subjects, { enoughConfidence: 0.8 }, nowMs);
};

const outcomesOf = (decision: ProcessingDecision | undefined) =>
  decision?.trace.stages.map(({ stage, outcome }) => `${stage} ${outcome}`);

describe('runChain', () => {
  it('shows a record that is decided to no further stage', async () => {
    const similarity = aStage('similarity', { 2: decided({ category: 2, confidence: 0.9 }) });
    const [first, second] = await run([aStage('rules', { 1: decided(), 2: passed }), similarity], 2);
    expect(similarity.shown).toEqual([[recordIdOf(2)]]);
    expect(first).toMatchObject({ recordId: recordIdOf(1), categoryId: categoryIdOf(1), decidedBy: 'rules' });
    expect(second).toMatchObject({ categoryId: categoryIdOf(2), confidence: 0.9, decidedBy: 'similarity' });
    expect(outcomesOf(second)).toEqual(['rules passed', 'similarity decided']);
  });

  it('does not run a stage that has nothing to look at', async () => {
    const similarity = aStage('similarity', {});
    await run([aStage('rules', { 1: decided() }), similarity]);
    expect(similarity.shown).toEqual([]);
    expect(await run([similarity], 0)).toEqual([]);
    expect(similarity.shown).toEqual([]);
  });

  it('goes by record id, whatever the order of the verdicts', async () => {
    const rules = aStage('rules', {});
    rules.decide = async () =>
      new Map([3, 1, 2].map((number) => [recordIdOf(number), decided({ category: number })]));
    const decisions = await run([rules], 3);
    expect(decisions.map(({ categoryId }) => categoryId)).toEqual([1, 2, 3].map(categoryIdOf));
  });

  it.each<[string, (StageVerdict | undefined)[], object]>([
    [
      'decides at the threshold, and asks no further',
      [decided({ confidence: 0.8 }), decided({ category: 2 })],
      { confidence: 0.8, decidedBy: 'stage-1', reviewReason: undefined },
    ],
    [
      'asks further below it, though the stage is sure',
      [decided({ confidence: 0.7 }), decided({ category: 2, confidence: 0.75 })],
      { categoryId: categoryIdOf(2), decidedBy: 'stage-2', reviewReason: undefined },
    ],
    [
      'asks further above it when the stage is not sure',
      [unsure({ confidence: 0.95, unsureBecause: 'little-history' }), passed],
      { categoryId: categoryIdOf(1), confidence: 0.95, reviewReason: 'little-history' },
    ],
    [
      'takes what a stage is sure of before what another is more confident of',
      [unsure({ confidence: 0.95 }), decided({ category: 2, confidence: 0.6 })],
      { categoryId: categoryIdOf(2), confidence: 0.6, decidedBy: 'stage-2', reviewReason: undefined },
    ],
    [
      'and keeps it against a later stage that is not sure',
      [decided({ confidence: 0.6 }), unsure({ category: 2, confidence: 0.95 })],
      { categoryId: categoryIdOf(1), decidedBy: 'stage-1', reviewReason: undefined },
    ],
    [
      'keeps the more confident of two that are not sure',
      [unsure({ confidence: 0.6 }), unsure({ category: 2, confidence: 0.5 })],
      { categoryId: categoryIdOf(1), decidedBy: 'stage-1', reviewReason: 'low-confidence' },
    ],
    [
      'lets a later stage be more confident',
      [
        unsure({ confidence: 0.6 }),
        unsure({ category: 2, confidence: 0.7, unsureBecause: 'unconfirmed-model' }),
      ],
      { categoryId: categoryIdOf(2), decidedBy: 'stage-2', reviewReason: 'unconfirmed-model' },
    ],
    [
      'keeps the earlier of two equal verdicts',
      [unsure({ confidence: 0.6 }), unsure({ category: 2, confidence: 0.6 })],
      { categoryId: categoryIdOf(1), decidedBy: 'stage-1' },
    ],
    [
      'has no category when all pass',
      [passed, passed],
      { categoryId: null, confidence: 0, decidedBy: null, reviewReason: 'uncategorised' },
    ],
    [
      'leaves it to a person when a stage was unavailable',
      [passed, unavailable],
      { categoryId: null, decidedBy: null, reviewReason: 'uncategorised' },
    ],
    [
      'lets another stage make up for it',
      [unavailable, decided()],
      { decidedBy: 'stage-2', reviewReason: undefined },
    ],
    [
      'takes a missing verdict for an unavailable stage',
      [undefined],
      { categoryId: null, decidedBy: null, reviewReason: 'uncategorised' },
    ],
    [
      'keeps what a stage says besides, though another decides',
      [
        {
          outcome: 'passed',
          reason: 'no-category',
          effect: { counterparty: 'Uber', tags: ['b', 'a'], note: 'N' },
        },
        decided({ effect: { counterparty: 'Other', tags: ['c', 'a'], review: 'Look' } }),
      ],
      {
        ...{ decidedBy: 'stage-2', counterparty: 'Uber', tags: ['a', 'b', 'c'], note: 'N' },
        reviewReason: 'marked-by-rule',
      },
    ],
    [
      'lets a mark for review stand, whoever decides and however sure',
      [{ outcome: 'passed', reason: 'no-category', effect: { review: 'Look' } }, decided()],
      { decidedBy: 'stage-2', confidence: 1, reviewReason: 'marked-by-rule' },
    ],
    [
      'keeps the parts of the verdict that wins, and no others',
      [
        unsure({ confidence: 0.5, splits: [{ categoryId: categoryIdOf(1), amountMinor: -1250n }] }),
        decided({ category: 2 }),
      ],
      { decidedBy: 'stage-2', splits: undefined },
    ],
  ])('%s', async (_, verdicts, expected) => {
    const stages = verdicts.map((verdict, index) =>
      aStage(`stage-${index + 1}`, verdict ? { 1: verdict } : {}),
    );
    const [decision] = await run(stages);
    expect(decision).toMatchObject(expected);
    expect(decision?.trace.decidedBy).toBe(decision?.decidedBy);
  });

  it('decides nothing without stages', async () => {
    expect(await run([])).toEqual([
      {
        recordId: recordIdOf(1),
        categoryId: null,
        confidence: 0,
        decidedBy: null,
        trace: { version: 2, stages: [], decidedBy: null },
        reviewReason: 'uncategorised',
      },
    ]);
  });

  it('shifts nothing when one verdict of a batch is missing', async () => {
    const model = aStage('model', { 1: decided({ category: 1 }), 3: decided({ category: 3 }) });
    const decisions = await run([model], 3);
    expect(decisions.map(({ categoryId }) => categoryId)).toEqual([categoryIdOf(1), null, categoryIdOf(3)]);
    expect(decisions[1]?.trace.stages).toEqual([
      { stage: 'model', outcome: 'unavailable', reason: 'no-verdict', durationUs: 0 },
    ]);
  });

  it('rejects the whole batch when a stage throws', async () => {
    const broken: Stage = { name: 'model', decide: () => Promise.reject(new Error('connection reset')) };
    await expect(run([aStage('rules', { 1: decided() }), broken], 2)).rejects.toThrow('connection reset');
  });

  it.each<[string, Readonly<Record<number, StageVerdict>>]>([
    ['on a record that it was not shown', { 1: decided(), 9: decided() }],
    ['with a confidence above 1', { 1: decided({ confidence: 1.01 }) }],
    ['with a confidence below 0', { 1: decided({ confidence: -0.1 }) }],
    ['with a confidence that is no number', { 1: decided({ confidence: Number.NaN }) }],
  ])('refuses a verdict %s', async (_, verdicts) => {
    await expect(run([aStage('model', verdicts)])).rejects.toMatchObject({
      code: 'processing.invalid-verdict',
    });
  });

  it('refuses a batch that has a record twice, before any stage sees it', async () => {
    const rules = aStage('rules', { 1: decided() });
    const twice = runChain([rules], [aSubject(), aSubject()], { enoughConfidence: 0.8 }, () => 0);
    await expect(twice).rejects.toMatchObject({ code: 'processing.duplicate-record' });
    expect(rules.shown).toEqual([]);
  });

  it("traces each record's share of the time, and never less than none", async () => {
    const clock = [10, 10.009, 20, 19];
    const decisions = await run([aStage('rules', { 1: passed, 2: passed }), aStage('model', {})], 2, () =>
      clock.shift()!,
    );
    expect(decisions.map(({ trace }) => trace.stages.map(({ durationUs }) => durationUs))).toEqual([
      [5, 0],
      [5, 0],
    ]);
  });

  it('writes traces that the schema reads', async () => {
    const decisions = await run(
      [aStage('rules', { 1: passed, 2: decided(), 3: unsure() }), aStage('model', { 1: unavailable })],
      3,
    );
    for (const { trace } of decisions) {
      expect(reasoningTraceSchema.parse(JSON.parse(JSON.stringify(trace)))).toEqual(trace);
    }
  });
});
