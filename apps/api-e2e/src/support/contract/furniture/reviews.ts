import { ask } from '../send.js';

/** A review for each step that ends it, one that was sent back, and a decision that can be undone. */
export async function reviews(
  base: string,
  owner: string,
  waiting: readonly string[],
): Promise<Record<string, string>> {
  const [approved, rejected, returned, sentBack, decided] = waiting;
  await ask(base, owner, 'POST', `/approvals/${sentBack}/return`, { comment: 'No receipt' });
  const { decisionId } = await ask<{ decisionId: string }>(base, owner, 'POST', '/approvals/decisions', {
    action: 'reject',
    recordIds: [decided],
  });
  return {
    'approvals/approve': approved!,
    'approvals/reject': rejected!,
    'approvals/return': returned!,
    'approvals/resubmit': sentBack!,
    decisions: decisionId,
  };
}
