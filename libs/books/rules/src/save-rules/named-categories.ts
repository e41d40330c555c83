import { type RuleActions } from '../domain/actions.js';
import { type CategoryId } from '../domain/rule.js';

export interface NamedCategory {
  readonly categoryId: CategoryId;
  /** RFC 6901 JSON Pointer into the rule, such as `/then/split/0/categoryId`. */
  readonly pointer: string;
}

/** Every place of a rule's actions that names a category. */
export const namedCategories = ({ categoryId, split = [] }: RuleActions): readonly NamedCategory[] => [
  ...(categoryId === undefined ? [] : [{ categoryId, pointer: '/then/categoryId' }]),
  ...split.map((part, index) => ({
    categoryId: part.categoryId,
    pointer: `/then/split/${index}/categoryId`,
  })),
];
