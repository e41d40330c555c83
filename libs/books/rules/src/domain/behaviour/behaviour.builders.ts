import { compileRules } from '../compile-rules.js';
import { type Condition } from '../condition.js';
import { aRule, aSubject } from '../rule.builders.js';
import { validateRule } from '../validate-rule.js';

type Facts = Parameters<typeof aSubject>[0];

/**
 * Where a case comes from: behaviour that Actual Budget or Firefly III document for their rules, or a thing
 * that neither has. `!` marks one in which Balance deliberately does otherwise; the case says how.
 */
export type Peer = 'Actual' | 'Firefly' | 'both' | 'own' | 'Actual!' | 'Firefly!' | 'both!';

/** For specs: a peer, what the case shows, a condition, the facts that matter, and whether it holds. */
export type HoldsCase = readonly [peer: Peer, what: string, when: Condition, facts: Facts, holds: boolean];

/** For specs: whether a rule with this condition, which must be valid, holds for a record with these facts. */
export function holds(when: Condition, facts: Facts): boolean {
  const checked = validateRule({ name: 'Case', when, then: { note: 'holds' } });
  if (checked.outcome === 'invalid') throw new Error(JSON.stringify(checked.faults));
  return compileRules([aRule(checked.rule.when)]).decide(aSubject(facts)) !== undefined;
}
