import type { CategoryId, RuleOutcome, Split } from '@balance/rules';

/** What rules give a record: `null`, and no tags, where they leave something open. */
export interface Given {
  readonly categoryId: CategoryId | null;
  readonly splits: readonly Split[] | null;
  readonly counterparty: string | null;
  /** Sorted. */
  readonly tags: readonly string[];
  readonly note: string | null;
  /** Why a person has to look. */
  readonly review: string | null;
}

/** Everything that a rule can change of a record. */
export const changeKinds = ['category', 'splits', 'counterparty', 'tags', 'note', 'review'] as const;

export type ChangeKind = (typeof changeKinds)[number];

const nothing: Given = {
  categoryId: null,
  splits: null,
  counterparty: null,
  tags: [],
  note: null,
  review: null,
};

export const givenBy = (outcome: RuleOutcome | undefined): Given =>
  outcome ? { ...nothing, ...outcome.effect } : nothing;

/** In what two gifts differ, in the order of {@link changeKinds}. */
export function changesBetween(before: Given, after: Given): ChangeKind[] {
  return changeKinds.filter((kind) => {
    switch (kind) {
      case 'category':
        return before.categoryId !== after.categoryId;
      case 'splits':
        return splitsText(before) !== splitsText(after);
      case 'tags':
        return before.tags.join('\u001f') !== after.tags.join('\u001f');
      default:
        return before[kind] !== after[kind];
    }
  });
}

const splitsText = ({ splits }: Given): string =>
  (splits ?? []).map(({ categoryId, amountMinor }) => `${categoryId} ${amountMinor}`).join(', ');
