import type { CategoryId, RuleMatch } from '@balance/rules';
import { type ChangeKind, changeKinds, changesBetween, type Given, givenBy } from './given.js';
import { examplesMost, type RulesOnTrial, type TrialRecord } from './rules-on-trial.js';

/** One record that the rules would treat in another way. */
export interface PreviewExample {
  readonly record: TrialRecord;
  readonly changes: readonly ChangeKind[];
  readonly before: Given;
  readonly after: Given;
  /** The rule that would decide; `null` when none does. */
  readonly decidedBy: RuleMatch | null;
}

/** Records that would go from one category to another. */
export interface CategoryMove {
  readonly from: CategoryId | null;
  readonly to: CategoryId | null;
  readonly records: number;
}

export interface PreviewResult {
  readonly examined: number;
  /** Records that the rule on trial holds for. */
  readonly held: number;
  readonly changed: number;
  /** Of the changed: those that still wait for a person, and so are what a run can change. */
  readonly changedWaiting: number;
  /** Of the changed: those that a person has filed under another category than the rules would. */
  readonly againstPeople: number;
  readonly byChange: Readonly<Record<ChangeKind, number>>;
  /** The most frequent first. */
  readonly byCategory: readonly CategoryMove[];
  /** In the order in which the records were looked at. */
  readonly examples: readonly PreviewExample[];
}

/**
 * Counts what rules would do otherwise on records that are there. It compares rules with rules: a record changes when
 * the rules on trial give it something else than those in force, whatever the other stages have made of it.
 */
export class Preview {
  private examined = 0;
  private held = 0;
  private changed = 0;
  private changedWaiting = 0;
  private againstPeople = 0;
  private readonly byChange = new Map<ChangeKind, number>();
  private readonly moves = new Map<
    string,
    { from: CategoryId | null; to: CategoryId | null; records: number }
  >();
  private readonly examples: PreviewExample[] = [];

  constructor(private readonly rules: RulesOnTrial) {}

  look(record: TrialRecord): void {
    this.examined += 1;
    const outcome = this.rules.after.decide(record);
    if (outcome?.matched.some(({ ruleId }) => ruleId === this.rules.ruleId)) this.held += 1;
    const before = givenBy(this.rules.before.decide(record));
    const after = givenBy(outcome);
    const changes = changesBetween(before, after);
    if (changes.length === 0) return;
    this.count(record, changes, before, after);
    if (this.examples.length >= examplesMost) return;
    this.examples.push({ record, changes, before, after, decidedBy: outcome?.decidedBy ?? null });
  }

  result(): PreviewResult {
    const { examined, held, changed, changedWaiting, againstPeople, examples } = this;
    return {
      ...{ examined, held, changed, changedWaiting, againstPeople, examples },
      byChange: Object.fromEntries(changeKinds.map((kind) => [kind, this.byChange.get(kind) ?? 0])) as Record<
        ChangeKind,
        number
      >,
      byCategory: [...this.moves.values()].sort((a, b) => b.records - a.records),
    };
  }

  private count(record: TrialRecord, changes: readonly ChangeKind[], before: Given, after: Given): void {
    this.changed += 1;
    if (record.state === 'processed') this.changedWaiting += 1;
    for (const change of changes) this.byChange.set(change, (this.byChange.get(change) ?? 0) + 1);
    const [from, to] = [before.categoryId, after.categoryId];
    if (from === to) return;
    if (record.isByPerson && to !== null && record.decision.categoryId !== to) this.againstPeople += 1;
    const key = `${from} ${to}`;
    const move = this.moves.get(key) ?? { from, to, records: 0 };
    move.records += 1;
    this.moves.set(key, move);
  }
}
