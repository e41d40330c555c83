import { type RuleSubject } from '../subject.js';
import { type HoldingRules } from './holding-rules.js';
import { ruleFlags } from './rule-flags.js';
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
  private readonly single: (RuleOutcome | undefined)[];
  private root = emptyNode();
  private nodes = 0;

  /** @param rules how many there are */
  constructor(rules: number) {
    this.single = Array.from({ length: rules }, () => undefined);
  }

  get(
    { ranks, whys, flags }: HoldingRules,
    subject: RuleSubject,
    build: (subject: RuleSubject) => RuleOutcome,
  ): RuleOutcome {
    // A split depends on the amount, and which tags are added on those that are there.
    if (flags & ruleFlags.splits || (flags & ruleFlags.tags && subject.tags.length > 0))
      return build(subject);
    if (ranks.length === 1 && !(flags & ruleFlags.hasAlternatives))
      return (this.single[ranks[0]!] ??= build(subject));
    let node = this.root;
    for (let n = 0; n < ranks.length; n++) {
      node = this.follow(node, ranks[n]!);
      const why = whys[n];
      if (why !== undefined) node = this.follow(node, why);
    }
    const outcome = (node.outcome ??= build(subject));
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
