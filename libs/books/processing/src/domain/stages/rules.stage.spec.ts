import { type Id } from '@balance/kernel';
import type { RuleMatch, RuleOutcome, RuleSet } from '@balance/rules';
import { describe, expect, it } from '@jest/globals';
import { runChain } from '../chain.js';
import { aSubject, categoryIdOf, recordIdOf } from '../processing.builders.js';
import { reasoningTraceSchema } from '../reasoning-trace.js';
import { rulesStage } from './rules.stage.js';

const ruleIdOf = (number: number) => recordIdOf(number) as string as Id<'rule'>;
const match = (number = 77, facts: Partial<RuleMatch> = {}): RuleMatch => ({
  ruleId: ruleIdOf(number),
  version: 3,
  name: 'Rides',
  stage: 'main',
  matchedOn: 'description contains "uber"',
  applied: ['categoryId'],
  ...facts,
});
const outcome = (facts: Partial<RuleOutcome> = {}): RuleOutcome => ({
  matched: [match()],
  shadow: [],
  effect: { categoryId: categoryIdOf(1) },
  decidedBy: match(),
  tiedWith: [],
  confidence: 1,
  ...facts,
});
const saying = (said: RuleOutcome | undefined): Pick<RuleSet, 'decide'> => ({ decide: () => said });
const verdictOn = async (said: RuleOutcome | undefined) =>
  (await rulesStage(saying(said)).decide([aSubject()])).get(recordIdOf(1));
const run = async (said: RuleOutcome | undefined) => {
  const [decision] = await runChain(
    [rulesStage(saying(said))],
    [aSubject()],
    { enoughConfidence: 0.9 },
    () => 99,
  );
  return decision!;
};

const deciding = { ruleId: ruleIdOf(77), version: 3, matchedOn: 'description contains "uber"' };
const splits = [1, 2].map((number) => ({ categoryId: categoryIdOf(number), amountMinor: -625n }));

describe('the rules stage', () => {
  it('decides by the rule that matches, and passes when none does', async () => {
    expect(await verdictOn(outcome())).toMatchObject({
      ...{ outcome: 'decided', categoryId: categoryIdOf(1), confidence: 1, isSure: true },
      evidence: deciding,
    });
    expect(await verdictOn(undefined)).toEqual({ outcome: 'passed', reason: 'no-rule' });
  });

  it.each<[string, Partial<RuleOutcome>, object]>([
    [
      'the parts of a split',
      { effect: { categoryId: categoryIdOf(1), splits } },
      { categoryId: categoryIdOf(1), splits, reviewReason: undefined },
    ],
    [
      'what rules set besides a category',
      { effect: { categoryId: categoryIdOf(1), counterparty: 'Uber', tags: ['a'], note: 'N' } },
      { categoryId: categoryIdOf(1), counterparty: 'Uber', tags: ['a'], note: 'N' },
    ],
    [
      'it without a category',
      { effect: { tags: ['a'] }, decidedBy: undefined },
      { categoryId: null, decidedBy: null, tags: ['a'], reviewReason: 'uncategorised' },
    ],
    [
      'a mark for review beside a category',
      { effect: { categoryId: categoryIdOf(1), review: 'New supplier' } },
      { categoryId: categoryIdOf(1), decidedBy: 'rules', reviewReason: 'marked-by-rule' },
    ],
    [
      'a mark for review alone',
      { effect: { review: 'New supplier' }, decidedBy: undefined },
      { categoryId: null, reviewReason: 'marked-by-rule' },
    ],
    [
      'nothing of rules in shadow mode',
      { matched: [], shadow: [match()], effect: {}, decidedBy: undefined },
      { categoryId: null, tags: undefined, reviewReason: 'uncategorised' },
    ],
  ])('keeps %s', async (_, facts, expected) => {
    expect(await run(outcome(facts))).toMatchObject(expected);
  });

  it.each<[string, Partial<RuleOutcome>, object]>([
    ['the rule alone', {}, deciding],
    [
      'other rules that hold, with what they set',
      { matched: [match(), match(2, { applied: ['tags', 'note'] }), match(3, { applied: [] })] },
      {
        ...deciding,
        alsoMatched: [
          { ruleId: ruleIdOf(2), version: 3, applied: 'tags, note' },
          { ruleId: ruleIdOf(3), version: 3 },
        ],
      },
    ],
    [
      'the first of many, and how many',
      { matched: [77, 2, 3, 4, 5].map((number) => match(number, { applied: [] })) },
      {
        ...deciding,
        alsoMatched: [2, 3, 4].map((number) => ({ ruleId: ruleIdOf(number), version: 3 })),
        matchedCount: 5,
      },
    ],
    ['those that lost by their id', { tiedWith: [ruleIdOf(2)] }, { ...deciding, tiedWith: [ruleIdOf(2)] }],
    [
      'those in shadow mode',
      { shadow: [match(2)] },
      { ...deciding, shadow: [{ ruleId: ruleIdOf(2), version: 3, applied: 'categoryId' }] },
    ],
    [
      'why a person has to look',
      { effect: { categoryId: categoryIdOf(1), review: 'New supplier' } },
      { ...deciding, review: 'New supplier' },
    ],
  ])('names %s', async (_, facts, evidence) => {
    const { trace } = await run(outcome(facts));
    expect(trace.stages[0]?.evidence).toEqual(evidence);
  });

  it('leaves a trace of at most 400 bytes, and a bounded one whatever rules hold', async () => {
    const sizeOf = async (said: RuleOutcome) => Buffer.byteLength(JSON.stringify((await run(said)).trace));
    expect(await sizeOf(outcome())).toBeLessThanOrEqual(320);
    const long = 'x'.repeat(5_000);
    const all = Array.from({ length: 500 }, (_, number) => match(number, { matchedOn: long }));
    const most = outcome({
      ...{ matched: all, shadow: all, tiedWith: all.map(({ ruleId }) => ruleId), decidedBy: all[0] },
      effect: { categoryId: categoryIdOf(1), review: long },
    });
    expect(await sizeOf(most)).toBeLessThanOrEqual(1_600);
    const { trace } = await run(most);
    expect(() => reasoningTraceSchema.parse(JSON.parse(JSON.stringify(trace)))).not.toThrow();
  });

  it('tells of each record that a rule holds for', async () => {
    const heard: RuleOutcome[] = [];
    const said = [outcome(), undefined, outcome({ decidedBy: undefined, effect: {} })];
    const rules = { decide: () => said[heard.length === 0 ? 0 : 2] };
    await rulesStage(rules, (one) => heard.push(one)).decide([1, 2].map((number) => aSubject({ number })));
    expect(heard).toEqual([said[0], said[2]]);
  });

  it('rejects the batch when the rules throw', async () => {
    const broken = {
      decide: () => {
        throw new Error('broken rule');
      },
    };
    await expect(rulesStage(broken).decide([aSubject()])).rejects.toThrow('broken rule');
  });
});
