import { isDeepStrictEqual } from 'node:util';
import { type RuleDefinition, type RuleDraft } from '../domain/rule.js';

/** The rule with the content of `draft` as its next version; `undefined` when that is what it is already. */
export function nextVersion(current: RuleDefinition, draft: RuleDraft): RuleDefinition | undefined {
  const next: RuleDefinition = { ...draft, id: current.id, version: current.version + 1 };
  return isDeepStrictEqual(contentOf(next), contentOf(current)) ? undefined : next;
}

/** As it is stored: without what is not set, whatever the order of the fields. */
const contentOf = ({ name, stage, priority, mode, when, then }: RuleDefinition): unknown =>
  JSON.parse(JSON.stringify({ name, stage, priority, mode, when, then }));
