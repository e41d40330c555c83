import { IllegalMove, RecordNotFound, type StandingRecord } from '@balance/records';
import { type Action, type Case, judge, refused, type Verdict } from '../domain/decide/judge.js';
import { type Policy } from '../domain/policy/policy.js';
import { type Decider } from '../domain/review.js';

/** Decides what a decision does with a record, whether there is one, and wherever it has got to. */
export function judgeAny(
  action: Action,
  { record, ...of }: Omit<Case, 'record'> & { readonly record: StandingRecord | undefined },
  policy: Policy,
  by: Decider,
): Verdict {
  if (!record) return refused(new RecordNotFound(of.recordId));
  if (record.state === 'processed') return judge(action, { ...of, record }, policy, by);
  return refused(new IllegalMove(record.state, action === 'approve' ? 'approved' : 'rejected'));
}
