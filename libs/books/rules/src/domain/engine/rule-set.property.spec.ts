import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compileRules } from '../compile-rules.js';
import { arbitraryRules, arbitrarySubject } from '../../testing/arbitrary-rules.js';
import { decideNaively } from './naive-outcome.builders.js';
import { type RuleMatch, type RuleOutcome } from './rule-outcome.js';

const idsOf = (matches: readonly RuleMatch[]): string[] => matches.map(({ ruleId }) => ruleId);

const decided = (outcome: RuleOutcome | undefined) =>
  outcome && {
    matched: idsOf(outcome.matched),
    shadow: idsOf(outcome.shadow),
    effect: outcome.effect,
    decidedBy: outcome.decidedBy?.ruleId,
    tiedWith: outcome.tiedWith,
  };

describe('the indexed rule set', () => {
  it('decides as a search through all rules does', () => {
    fc.assert(
      fc.property(
        arbitraryRules,
        fc.array(arbitrarySubject, { minLength: 1, maxLength: 8 }),
        (definitions, unique) => {
          const rules = compileRules(definitions, { memoSize: 2 });
          // Twice, so that some texts are remembered and others are forgotten again.
          for (const subject of [...unique, ...unique])
            expect(decided(rules.decide(subject))).toEqual(decideNaively(definitions, subject));
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
