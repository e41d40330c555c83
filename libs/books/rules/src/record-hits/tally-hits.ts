import { type RuleMatch, type RuleOutcome } from '../domain/engine/rule-outcome.js';
import { type RuleId } from '../domain/rule.js';

/** What of an outcome is counted. */
export type HitOutcome = Pick<RuleOutcome, 'matched' | 'shadow' | 'decidedBy'> &
  Partial<Pick<RuleOutcome, 'tiedWith'>>;

export interface RuleTally {
  readonly ruleId: RuleId;
  hits: number;
  shadowHits: number;
  decided: number;
}

/** How often two live rules held for the same record; `ruleId` is the lower of their ids. */
export interface OverlapTally {
  readonly ruleId: RuleId;
  readonly otherId: RuleId;
  records: number;
  ties: number;
}

export interface Tally {
  /** By rule id. */
  readonly rules: readonly RuleTally[];
  /** By the ids of both. */
  readonly overlaps: readonly OverlapTally[];
}

/** Of more rules that hold for one record the first are paired: 28 pairs say enough, 5,000 would not be read. */
const mostPaired = 8;

/**
 * Adds up what rules did to a batch of records, each rule and each pair once, in one order whatever the batch: of two
 * batches that are written at once none has what the other waits for.
 */
export function tallyHits(outcomes: Iterable<HitOutcome>): Tally {
  const rules = new Map<RuleId, RuleTally>();
  const overlaps = new Map<string, OverlapTally>();
  const ruleOf = ({ ruleId }: RuleMatch): RuleTally =>
    kept(rules, ruleId, () => ({ ruleId, hits: 0, shadowHits: 0, decided: 0 }));
  const pairOf = (one: RuleId, other: RuleId): OverlapTally => {
    const [ruleId, otherId] = one < other ? [one, other] : [other, one];
    return kept(overlaps, ruleId + otherId, () => ({ ruleId, otherId, records: 0, ties: 0 }));
  };
  for (const { matched, shadow, decidedBy, tiedWith = [] } of outcomes) {
    for (const match of matched) ruleOf(match).hits++;
    for (const match of shadow) ruleOf(match).shadowHits++;
    if (decidedBy) ruleOf(decidedBy).decided++;
    const paired = matched.slice(0, mostPaired).map(({ ruleId }) => ruleId);
    paired.forEach((one, index) => {
      for (const other of paired.slice(index + 1)) {
        const pair = pairOf(one, other);
        pair.records++;
        const isTie =
          (one === decidedBy?.ruleId && tiedWith.includes(other)) ||
          (other === decidedBy?.ruleId && tiedWith.includes(one));
        if (isTie) pair.ties++;
      }
    });
  }
  return { rules: inOrder(rules), overlaps: inOrder(overlaps) };
}

function kept<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

const inOrder = <Value>(byKey: ReadonlyMap<string, Value>): readonly Value[] =>
  [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
