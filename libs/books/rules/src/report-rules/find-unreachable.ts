import { compileCondition } from '../domain/engine/compile-condition.js';
import { compareRules } from '../domain/engine/ranked-rule.js';
import { TestTable } from '../domain/engine/test-table.js';
import { type RuleDefinition, type RuleId } from '../domain/rule.js';
import { AnchorIndex } from './anchor-index.js';
import { type Atom, atomsOf, implies } from './implies.js';

/** Rules of one kind in hundreds would be compared each with each: what is not seen then is only not told. */
const mostCompared = 500;

/**
 * Finds rules that can do nothing, because another one holds for all of their records, is applied before them, and
 * either stops or has then set all that they would set. It finds those of which the form of their conditions tells.
 *
 * @returns by each such rule the one before it
 * @throws {InvalidPattern} `rules.invalid-pattern`
 */
export function findUnreachable(rules: readonly RuleDefinition[]): ReadonlyMap<RuleId, RuleId> {
  const found = new Map<RuleId, RuleId>();
  const before = new AnchorIndex();
  for (const rule of inOrder(rules.filter(({ mode }) => mode !== 'off'))) {
    const first = firstOf(
      before.candidates(rule.when),
      (one) => leavesNothing(one, rule) && implies(rule.when, one.when),
    );
    if (first) found.set(rule.id, first.id);
    if (rule.mode === 'live') before.add(rule);
  }
  return found;
}

/** As they are applied. */
function inOrder(rules: readonly RuleDefinition[]): RuleDefinition[] {
  const table = new TestTable();
  return rules
    .map((definition) => ({ definition, condition: compileCondition(definition.when, table) }))
    .sort(compareRules)
    .map(({ definition }) => definition);
}

function leavesNothing(first: RuleDefinition, rule: RuleDefinition): boolean {
  // A later stage sees the counterparty and the tags that rules have set: not what the first one was asked about.
  if (first.stage !== rule.stage)
    return first.then.stop === true && !atomsOf(rule.when).some(seesWhatRulesSet);
  if (first.then.stop) return true;
  const [done, wished] = [thingsOf(first), thingsOf(rule)];
  // Fixed parts may be more than the amount: then the split sets nothing, and the next rule has its turn.
  if (first.then.split?.some((part) => 'fixed' in part)) done.delete('category');
  return !rule.then.stop && [...wished].every((thing) => done.has(thing));
}

function seesWhatRulesSet(atom: Atom): boolean {
  if ('none' in atom) return atom.none.flatMap(atomsOf).some(seesWhatRulesSet);
  return atom.field === 'counterparty' || atom.field === 'tags';
}

/** What is set once in a stage, and the tags, which add up. */
const thingsOf = ({ then }: RuleDefinition): Set<string> =>
  new Set([
    ...(then.categoryId !== undefined || then.split ? ['category'] : []),
    ...(['counterparty', 'note', 'review'] as const).filter((thing) => then[thing] !== undefined),
    ...(then.tags ?? []).map((tag) => `tag ${tag}`),
  ]);

function firstOf<Value>(values: Iterable<Value>, isIt: (value: Value) => boolean): Value | undefined {
  let compared = 0;
  for (const value of values) {
    if (isIt(value)) return value;
    if (++compared >= mostCompared) return undefined;
  }
  return undefined;
}
