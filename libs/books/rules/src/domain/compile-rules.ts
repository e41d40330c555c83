import { DomainError } from '@balance/kernel';
import { compileCondition } from './engine/compile-condition.js';
import { type RankedRule, RuleSet } from './engine/rule-set.js';
import { TextTests } from './engine/text-tests.js';
import { UnusableRule } from './errors.js';
import { type RuleDefinition } from './rule.js';

const defaultMemoSize = 4_096;

/**
 * Prepares rules for many records. Disabled ones are left out, unread.
 *
 * @param memoSize texts to remember for each field that a rule asks about; up to twice as many are held,
 *   about 250 bytes each
 * @throws {UnusableRule} `rules.unusable-rule` when a rule no longer compiles
 */
export function compileRules(
  definitions: readonly RuleDefinition[],
  { memoSize = defaultMemoSize } = {},
): RuleSet {
  const textTests = new TextTests();
  const rules = definitions
    .filter(({ mode }) => mode === 'live')
    .map((definition) => compileRule(definition, textTests))
    .sort(compareRules);
  return new RuleSet(rules, textTests, memoSize);
}

function compileRule(definition: RuleDefinition, textTests: TextTests): RankedRule {
  try {
    return { definition, condition: compileCondition(definition.when, textTests) };
  } catch (error) {
    throw error instanceof DomainError ? new UnusableRule(definition, error) : error;
  }
}

/**
 * The order in which rules are tried: the higher priority, then the more specific condition, then the lower
 * (so the older) id. Specificity counts the characters of text that must be there, 1,000 more if they are
 * the whole text, and 5 for each bound or direction of an amount; `all` adds its parts up, `any` takes the
 * least.
 */
export function compareRules(a: RankedRule, b: RankedRule): number {
  return (
    b.definition.priority - a.definition.priority ||
    b.condition.specificity - a.condition.specificity ||
    (a.definition.id < b.definition.id ? -1 : a.definition.id > b.definition.id ? 1 : 0)
  );
}
