import { DomainError } from '@balance/kernel';
import { compileCondition } from './engine/compile-condition.js';
import { compareRules, type RankedRule } from './engine/ranked-rule.js';
import { RuleSet } from './engine/rule-set.js';
import { TestTable } from './engine/test-table.js';
import { UnusableRule } from './errors.js';
import { type RuleDefinition } from './rule.js';

const defaultMemoSize = 4_096;

/**
 * Prepares rules for many records. Those that are off are left out, unread.
 *
 * @param memoSize texts to remember for each field that has to be tried with a pattern of which no literal is
 *   known; up to twice as many are held, about 250 bytes each
 * @throws {UnusableRule} `rules.unusable-rule` when a rule no longer compiles
 */
export function compileRules(
  definitions: readonly RuleDefinition[],
  { memoSize = defaultMemoSize } = {},
): RuleSet {
  const table = new TestTable();
  const rules = definitions
    .filter(({ mode }) => mode !== 'off')
    .map((definition) => compileRule(definition, table))
    .sort(compareRules);
  return new RuleSet(rules, table.tests, memoSize);
}

function compileRule(definition: RuleDefinition, table: TestTable): RankedRule {
  try {
    return { definition, condition: compileCondition(definition.when, table) };
  } catch (error) {
    throw error instanceof DomainError ? new UnusableRule(definition, error) : error;
  }
}
