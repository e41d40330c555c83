/** How the conditions of a group count together; `none` holds when each of them does not. */
export const groupKinds = ['all', 'any', 'none'] as const;

export type GroupKind = (typeof groupKinds)[number];
