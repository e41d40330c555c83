import type { DecisionSnapshot, RecordId } from '@balance/records';
import type { RuleId } from '@balance/rules';
import { type Id } from '@balance/kernel';
import { changeKinds } from '../trial/given.js';

export type RuleRunId = Id<'rule-run'>;

export const runStatuses = ['requested', 'running', 'completed', 'cancelled', 'failed'] as const;

export type RunStatus = (typeof runStatuses)[number];

/** A failed run goes on where it stopped when its job comes back from the dead letters. */
export const transitions = {
  requested: ['running', 'cancelled', 'failed'],
  running: ['running', 'completed', 'cancelled', 'failed'],
  failed: ['running'],
  completed: [],
  cancelled: [],
} as const satisfies Readonly<Record<RunStatus, readonly RunStatus[]>>;

export const canBecome = (from: RunStatus, to: RunStatus): boolean =>
  (transitions[from] as readonly RunStatus[]).includes(to);

/** Whether nothing more will be changed by the run, so that it can be undone. */
export const hasEnded = (status: RunStatus): boolean => status !== 'requested' && status !== 'running';

/** Of which records that wait the run looks at; at all of them where it is empty. */
export interface RunFilter {
  /** First booking date, `YYYY-MM-DD`. */
  readonly from?: string;
  /** The booking date before which to stop. */
  readonly until?: string;
  readonly accountCode?: readonly string[];
}

/** Why undoing a run leaves a record alone: somebody has approved, rejected or changed it since. */
export const leftBecause = ['approved', 'rejected', 'changed'] as const;

export type LeftBecause = (typeof leftBecause)[number];

export type UndoResult = Readonly<Record<'restored' | LeftBecause, number>>;

/** The rules, applied to records that were there already. */
export interface RuleRun {
  readonly id: RuleRunId;
  readonly status: RunStatus;
  /** Only records in which one of these takes part; `null` for all live rules. */
  readonly ruleIds: readonly RuleId[] | null;
  readonly filter: RunFilter;
  /** Records that waited when the run began; `null` until then. */
  readonly total: number | null;
  readonly examined: number;
  readonly changed: number;
  readonly cursor: string | null;
  readonly endRecordId: RecordId | null;
  readonly errorCode: string | null;
  readonly error: string | null;
  readonly requestedBy: string;
  readonly requestedAt: Date;
  readonly finishedAt: Date | null;
  readonly undoneBy: string | null;
  readonly undoneAt: Date | null;
  readonly undoResult: UndoResult | null;
}

/** What a run can change of a record; `confidence` includes who decided. */
export const runChangeKinds = ['confidence', ...changeKinds] as const;

export type RunChangeKind = (typeof runChangeKinds)[number];

/** The decision on a record as a run found it and as it left it. */
export interface RunChange {
  readonly recordId: RecordId;
  readonly changes: readonly RunChangeKind[];
  readonly before: DecisionSnapshot;
  readonly after: Omit<DecisionSnapshot, 'trace'>;
  /** Of the record after the change. */
  readonly revision: number;
  /** What the undoing of the run did with it; `null` while it was not undone. */
  readonly undone: 'restored' | LeftBecause | null;
}
