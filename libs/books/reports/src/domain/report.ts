import { type Id } from '@balance/kernel';

export type ReportId = Id<'report'>;

export const reportStatuses = ['requested', 'completed', 'failed'] as const;

export type ReportStatus = (typeof reportStatuses)[number];

/** A failed report may be tried again: its job comes back from the dead letters. */
export const transitions = {
  requested: ['completed', 'failed'],
  failed: ['completed'],
  completed: [],
} as const satisfies Readonly<Record<ReportStatus, readonly ReportStatus[]>>;

export const canBecome = (from: ReportStatus, to: ReportStatus): boolean =>
  (transitions[from] as readonly ReportStatus[]).includes(to);

/** One report that was asked for, without its result. */
export interface ReportHead {
  readonly id: ReportId;
  readonly kind: string;
  readonly parameters: unknown;
  readonly status: ReportStatus;
  readonly errorCode: string | null;
  readonly error: string | null;
  readonly requestedBy: string;
  readonly requestedAt: Date;
  /** All that was committed by then is in the result. */
  readonly asOf: Date | null;
  readonly finishedAt: Date | null;
}

export interface Report extends ReportHead {
  /** As its kind defines it; `null` until the report is completed. */
  readonly result: unknown;
}
