import { nextVersion } from '../change-rule/next-version.js';
import { type RuleFault } from '../domain/errors.js';
import { type RuleDefinition } from '../domain/rule.js';
import { type Entry } from '../rule-file/read-entry.js';
import { type KeyedRule } from '../rule-file/rule-file.js';

/** What an entry of a file comes to. */
export type ImportStep = { readonly entry: Entry } & (
  | { readonly outcome: 'created' }
  | { readonly outcome: 'changed'; readonly rule: RuleDefinition }
  | { readonly outcome: 'unchanged'; readonly rule: RuleDefinition }
);

export type ImportPlan =
  | { readonly outcome: 'possible'; readonly steps: readonly ImportStep[] }
  | { readonly outcome: 'impossible'; readonly faults: readonly RuleFault[] };

/**
 * Finds for each entry the rule that it speaks of: by its key, which is the id in the tenant that the file comes from,
 * and without a key by its name. Where there is none it makes one.
 */
export function planImport(entries: readonly Entry[], known: readonly KeyedRule[]): ImportPlan {
  const byKey = new Map<string, KeyedRule>(known.map((rule) => [rule.id, rule]));
  for (const rule of known) if (rule.externalKey !== null) byKey.set(rule.externalKey, rule);
  const byName = new Map<string, KeyedRule[]>();
  for (const rule of known) byName.set(rule.name, [...(byName.get(rule.name) ?? []), rule]);
  const places = new Map<string, number>();
  const faults: RuleFault[] = [];
  const steps = entries.map((entry): ImportStep => {
    const { index, key, draft } = entry;
    const named = key === undefined ? (byName.get(draft.name) ?? []) : [byKey.get(key)].filter(isThere);
    const [current] = named;
    if (named.length > 1)
      faults.push({
        code: 'rules.name-ambiguous',
        pointer: `/rules/${index}/name`,
        message: `${named.length} rules are called "${draft.name}": say by its key which one is meant`,
      });
    const target = current?.id ?? (key === undefined ? `name ${draft.name}` : `key ${key}`);
    const before = places.get(target);
    if (before === undefined) places.set(target, index);
    else
      faults.push({
        code: 'rules.entry-repeated',
        pointer: `/rules/${index}`,
        message: `speaks of the same rule as /rules/${before}`,
      });
    if (!current) return { entry, outcome: 'created' };
    const next = nextVersion(current, draft);
    return next ? { entry, outcome: 'changed', rule: next } : { entry, outcome: 'unchanged', rule: current };
  });
  return faults.length > 0 ? { outcome: 'impossible', faults } : { outcome: 'possible', steps };
}

const isThere = <Value>(value: Value | undefined): value is Value => value !== undefined;
