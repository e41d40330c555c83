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
  /** How much of it is made, from 0 to 1, and what is being done. */
  readonly progress: number;
  readonly step: string | null;
  readonly errorCode: string | null;
  readonly error: string | null;
  readonly requestedBy: string;
  readonly requestedAt: Date;
  /** Exactly what was recorded by then is in the result. */
  readonly asOf: Date | null;
  /** Version of the tenant's rule set at the time; `null` before it is made, and for those of before it was kept. */
  readonly ruleSetVersion: bigint | null;
  /** SHA-256 of the result in canonical JSON (RFC 8785), in hexadecimal; `null` likewise. */
  readonly digest: string | null;
  readonly finishedAt: Date | null;
}

export interface Report extends ReportHead {
  /** As its kind defines it, with a `statement`; `null` until the report is completed. */
  readonly result: unknown;
}
