import { foldText } from '../fold-text.js';
import { type RuleSubject } from '../subject.js';
import { areTied, type RankedRule, setsCategory } from './ranked-rule.js';
import { type RuleEffect, type RuleMatch, type RuleOutcome } from './rule-outcome.js';
import { type Categories, splitEffect } from './split-effect.js';

/** A rule is a person's decision, applied: nothing is estimated. */
const ruleConfidence = 1;

type Thing = 'category' | 'counterparty' | 'note' | 'review';
type Actions = RankedRule['definition']['then'];

interface Match extends RuleMatch {
  readonly applied: string[];
}

/** Who set a thing, in which stage, and under which name it stands among what its rule has applied. */
interface Setter {
  readonly match: Match;
  readonly name: string;
  readonly stage: string;
}

/** Adds up what the rules that hold for one record do to it, in the order in which they are applied. */
export class OutcomeBuilder {
  private readonly matched: Match[] = [];
  private readonly shadow: Match[] = [];
  private readonly setters: Partial<Record<Thing, Setter>> = {};
  private readonly tags = new Map<string, string>();
  private readonly taken: ReadonlySet<string>;
  private effect: { -readonly [Key in keyof RuleEffect]: RuleEffect[Key] } = {};
  private deciding: RankedRule | undefined;
  private tied: RankedRule[] = [];

  constructor(private readonly original: RuleSubject) {
    this.taken = new Set(original.tags.map(foldText));
  }

  /** @returns whether rules behind this one are still asked */
  apply(rule: RankedRule, matchedOn: string): boolean {
    const { id: ruleId, version, name, stage, mode, then } = rule.definition;
    const match: Match = { ruleId, version, name, stage, matchedOn, applied: [] };
    const isLive = mode === 'live';
    (isLive ? this.matched : this.shadow).push(match);
    this.applyCategory(rule, match, isLive);
    for (const thing of ['counterparty', 'note', 'review'] as const) {
      const value = then[thing];
      if (value !== undefined) this.set(thing, thing, match, isLive, () => (this.effect[thing] = value));
    }
    this.addTags(then, match, isLive);
    if (then.stop) match.applied.push('stop');
    return !(isLive && then.stop);
  }

  private applyCategory(rule: RankedRule, match: Match, isLive: boolean): void {
    if (!setsCategory(rule)) return;
    const { name, then } = rule.definition;
    const categories: Categories | undefined = then.split
      ? splitEffect(this.original, then.split)
      : { categoryId: then.categoryId! };
    if (!categories) {
      const reason = `the split of rule “${name}” does not fit the amount`;
      this.set('review', 'review', match, isLive, () => (this.effect.review = reason));
      return;
    }
    this.set('category', then.split ? 'split' : 'categoryId', match, isLive, () => {
      this.effect.categoryId = categories.categoryId;
      delete this.effect.splits;
      if (categories.splits) this.effect.splits = categories.splits;
      this.deciding = rule;
    });
  }

  /** The first of a stage wins, and a later stage wins over an earlier one. */
  private set(thing: Thing, name: string, match: Match, isLive: boolean, write: () => void): void {
    const before = this.setters[thing];
    if (before?.stage === match.stage) return;
    match.applied.push(name);
    if (!isLive) return;
    if (before) before.match.applied.splice(before.match.applied.indexOf(before.name), 1);
    this.setters[thing] = { match, name, stage: match.stage };
    write();
  }

  private addTags({ tags = [] }: Actions, match: Match, isLive: boolean): void {
    const added = tags.filter((tag) => !this.taken.has(foldText(tag)) && !this.tags.has(foldText(tag)));
    if (added.length === 0) return;
    match.applied.push('tags');
    // Of several spellings of a tag the first stays.
    for (const tag of isLive ? added : [])
      if (!this.tags.has(foldText(tag))) this.tags.set(foldText(tag), tag);
  }

  /** Names the rules that hold beside the deciding one and differ from it by their ids alone. */
  addTies(holding: readonly RankedRule[]): void {
    const { deciding } = this;
    if (!deciding) return;
    this.tied = holding.filter(
      (rule) =>
        rule !== deciding && rule.definition.mode === 'live' && setsCategory(rule) && areTied(rule, deciding),
    );
  }

  build(): RuleOutcome {
    const decidedBy = this.setters.category?.match;
    const tags = [...this.tags.values()].sort();
    return {
      matched: this.matched,
      shadow: this.shadow,
      effect: tags.length > 0 ? { ...this.effect, tags } : this.effect,
      ...(decidedBy && { decidedBy }),
      tiedWith: this.tied.map(({ definition }) => definition.id),
      confidence: ruleConfidence,
    };
  }
}
