import { type RuleActions } from '../domain/actions.js';
import { type CategoryId, type RuleDefinition, type RuleDraft } from '../domain/rule.js';

/** Raised when older versions of Balance could no longer read a file. */
export const fileFormat = 'balance.rules';
export const fileFormatVersion = 1;
export const mostRulesInFile = 5_000;

type SplitPart = NonNullable<RuleActions['split']>[number];
type FilePart = Omit<SplitPart, 'categoryId'> & { readonly category: string };

/** A rule as it stands in a file: what it names of its tenant has the name that other tenants know it by. */
export interface FileRule extends Omit<RuleDraft, 'then'> {
  /** The same in every file and every tenant that the rule has come to. */
  readonly key: string;
  readonly then: Omit<RuleActions, 'categoryId' | 'split'> & {
    readonly category?: string;
    readonly split?: readonly FilePart[];
  };
}

/** A stored rule, with what a file that it came from called it. */
export interface KeyedRule extends RuleDefinition {
  readonly externalKey: string | null;
}

/** @param keyOf the key of each category of the tenant; a stored rule names no others */
export function fileRuleOf(rule: KeyedRule, keyOf: ReadonlyMap<CategoryId, string>): FileRule {
  const { id, externalKey, name, stage, priority, mode, when, then } = rule;
  const { categoryId, split, ...others } = then;
  const category = (named: CategoryId): string => keyOf.get(named) ?? named;
  return {
    key: externalKey ?? id,
    ...{ name, stage, priority, mode, when },
    then: {
      ...(categoryId !== undefined && { category: category(categoryId) }),
      ...(split && {
        split: split.map(({ categoryId: of, ...part }) => ({ category: category(of), ...part })),
      }),
      ...others,
    },
  };
}
