import { type Id } from '@balance/kernel';
import type { RuleMatch, RuleSet } from '@balance/rules';
import { describe, expect, it } from '@jest/globals';
import { runChain } from '../chain.js';
import { aSubject, categoryIdOf, recordIdOf } from '../processing.builders.js';
import { rulesStage } from './rules.stage.js';

const ruleId = recordIdOf(77) as string as Id<'rule'>;

const match: RuleMatch = {
  ruleId,
  version: 3,
  name: 'Rides',
  stage: 'main',
  matchedOn: 'description contains "uber"',
  applied: ['categoryId'],
};

const uberRule: Pick<RuleSet, 'decide'> = {
  decide: ({ description }) =>
    description.includes('Uber')
      ? {
          matched: [match],
          shadow: [],
          effect: { categoryId: categoryIdOf(1) },
          decidedBy: match,
          tiedWith: [],
          confidence: 1,
        }
      : undefined,
};

describe('the rules stage', () => {
  it('decides by the rule that matches, and passes when none does', async () => {
    const subjects = [aSubject({ number: 1 }), aSubject({ number: 2, description: 'Lidl' })];
    expect(await rulesStage(uberRule).decide(subjects)).toEqual(
      new Map([
        [
          recordIdOf(1),
          {
            outcome: 'decided',
            categoryId: categoryIdOf(1),
            confidence: 1,
            evidence: { ruleId, version: 3, matchedOn: 'description contains "uber"' },
          },
        ],
        [recordIdOf(2), { outcome: 'passed', reason: 'no-rule' }],
      ]),
    );
  });

  it('leaves a trace of at most 300 bytes', async () => {
    const [decision] = await runChain(
      [rulesStage(uberRule)],
      [aSubject()],
      { enoughConfidence: 0.8 },
      () => 0,
    );
    expect(Buffer.byteLength(JSON.stringify(decision?.trace))).toBeLessThanOrEqual(300);
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
