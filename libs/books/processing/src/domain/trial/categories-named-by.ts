import type { CategoryId, RuleActions } from '@balance/rules';

/** Every category that a rule's actions name, with its place in the rule (RFC 6901 JSON Pointer). */
export const categoriesNamedBy = ({
  categoryId,
  split = [],
}: RuleActions): readonly { categoryId: CategoryId; pointer: string }[] => [
  ...(categoryId === undefined ? [] : [{ categoryId, pointer: '/then/categoryId' }]),
  ...split.map((part, n) => ({ categoryId: part.categoryId, pointer: `/then/split/${n}/categoryId` })),
];
