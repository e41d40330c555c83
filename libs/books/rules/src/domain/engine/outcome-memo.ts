import { type RuleSubject } from '../subject.js';
import { hasAlternatives, type RankedRule } from './ranked-rule.js';
import { type RuleOutcome } from './rule-outcome.js';

// About 200 bytes each, and a few hundred more for the outcome.
const nodesMost = 20_000;

/** Rules that hold together, one after the other; a branch may be the reason why the last one does. */
interface Node {
  outcome: RuleOutcome | undefined;
  next: Map<number | string, Node> | undefined;
}

/**
 * Remembers what rules do together, where that does not depend on the record: most records are decided by
 * the same few rules, and need no object of their own.
 */
export class OutcomeMemo {
  private root = emptyNode();
  private nodes = 0;
  private readonly splits: readonly boolean[];
  private readonly tags: readonly boolean[];
  private readonly hasOneReason: readonly boolean[];

  constructor(rules: readonly RankedRule[]) {
    this.splits = rules.map(({ definition: { then } }) => then.split !== undefined);
    this.tags = rules.map(({ definition: { then } }) => then.tags !== undefined);
    this.hasOneReason = rules.map(({ condition }) => !hasAlternatives(condition));
  }

  /**
   * @param ranks of the rules that hold, in the order in which they are applied
   * @param whys why each of them does
   */
  get(
    ranks: readonly number[],
    whys: readonly string[],
    subject: RuleSubject,
    build: (subject: RuleSubject) => RuleOutcome,
  ): RuleOutcome {
    let node = this.root;
    for (let n = 0; n < ranks.length; n++) {
      const rank = ranks[n]!;
      // A split depends on the amount, and which tags are added on those that are there.
      if (this.splits[rank] || (this.tags[rank] && subject.tags.length > 0)) return build(subject);
      node = this.follow(node, rank);
      if (!this.hasOneReason[rank]) node = this.follow(node, whys[n]!);
    }
    node.outcome ??= build(subject);
    const { outcome } = node;
    if (this.nodes > nodesMost) this.forget();
    return outcome;
  }

  private follow(node: Node, branch: number | string): Node {
    const next = (node.next ??= new Map());
    let found = next.get(branch);
    if (!found) {
      next.set(branch, (found = emptyNode()));
      this.nodes++;
    }
    return found;
  }

  private forget(): void {
    this.root = emptyNode();
    this.nodes = 0;
  }
}

const emptyNode = (): Node => ({ outcome: undefined, next: undefined });
