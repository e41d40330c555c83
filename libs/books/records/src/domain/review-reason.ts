/**
 * Why a person has to look at a record before it is posted.
 *
 * - `uncategorised`: no stage knew a category
 * - `low-confidence`: its stage is not sure enough of it
 * - `little-history`: its counterparty has too few approved records
 * - `unconfirmed-model`: a language model named it, whose answers people have not confirmed often enough
 * - `marked-by-rule`: a rule says so, however sure the category is
 * - `large-amount`: the approval policy says so
 * - `policy-condition`: a condition of the approval policy asks for it
 * - `second-approver`: two people have to approve an amount like this
 */
export const reviewReasons = [
  'uncategorised',
  'low-confidence',
  'little-history',
  'unconfirmed-model',
  'marked-by-rule',
  'large-amount',
  'policy-condition',
  'second-approver',
] as const;

export type ReviewReason = (typeof reviewReasons)[number];
