import { groupKinds } from './group-kinds.js';

const deepest = 5;
const mostComparisons = 50;

export interface SizeFault {
  readonly code: 'rules.condition-too-deep' | 'rules.condition-too-large';
  readonly message: string;
  /** Keys from the condition to the faulty part. */
  readonly path: readonly (string | number)[];
}

interface Part {
  readonly condition: unknown;
  /** Groups around it, itself included if it is one. */
  readonly depth: number;
  readonly path: readonly (string | number)[];
}

/**
 * Refuses a condition of more than 5 nested groups or 50 comparisons. It reads raw JSON and does not
 * recurse, so that a hostile condition cannot exhaust the stack before it is refused.
 */
export function findSizeFault(condition: unknown): SizeFault | undefined {
  const open: Part[] = [{ condition, depth: 1, path: [] }];
  let comparisons = 0;
  for (let part = open.pop(); part; part = open.pop()) {
    const { depth, path } = part;
    const inner = innerParts(part);
    if (inner.length === 0) comparisons++;
    else if (depth > deepest) {
      return { code: 'rules.condition-too-deep', message: `groups nest at most ${deepest} deep`, path };
    }
    if (comparisons > mostComparisons || inner.length > mostComparisons) {
      const message = `a rule has at most ${mostComparisons} comparisons; split it into several`;
      return { code: 'rules.condition-too-large', message, path: [] };
    }
    open.push(...inner);
  }
  return undefined;
}

function innerParts({ condition, depth, path }: Part): Part[] {
  if (typeof condition !== 'object' || condition === null) return [];
  const groups = condition as Readonly<Record<string, unknown>>;
  return groupKinds.flatMap((kind) => {
    const group = Object.hasOwn(groups, kind) ? groups[kind] : undefined;
    if (!Array.isArray(group)) return [];
    return group.map((inner: unknown, index) => ({
      condition: inner,
      depth: depth + 1,
      path: [...path, kind, index],
    }));
  });
}
