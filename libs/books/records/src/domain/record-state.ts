import { DomainError } from '@balance/kernel';

/** A processed record that waits for a person stays `processed`: the review queue knows that it waits. */
export type RecordState = 'ingested' | 'processed' | 'approved' | 'rejected';

/** Where a record may go from where it is; a decision that is undone leads back. */
export const transitions = {
  ingested: ['processed'],
  processed: ['approved', 'rejected'],
  approved: ['processed'],
  rejected: ['processed'],
} as const satisfies Record<RecordState, readonly RecordState[]>;

export class IllegalMove extends DomainError {
  readonly code = 'records.illegal-move';
  override readonly status = 409;
  constructor(from: RecordState, to: RecordState) {
    super(`A record that is ${from} cannot become ${to}`, { from, to, allowed: transitions[from] });
  }
}

/** The states that lead to `to`. */
export const sourcesOf = (to: RecordState): RecordState[] =>
  (Object.keys(transitions) as RecordState[]).filter((from) =>
    (transitions[from] as readonly RecordState[]).includes(to),
  );
