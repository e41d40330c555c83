import { type Id, type TenantId } from '@balance/kernel';
import { type ReportId } from '../domain/report.js';
import { type Format } from '../render/formats.js';

export type ReportFileId = Id<'report-file'>;

export const fileStatuses = ['requested', 'completed', 'failed'] as const;

export type FileStatus = (typeof fileStatuses)[number];

/** A report as a file of one format: the same report gives the same bytes, so there is one of each. */
export interface ReportFile {
  readonly id: ReportFileId;
  readonly reportId: ReportId;
  readonly format: Format;
  readonly status: FileStatus;
  /** Share that is made, 0 to 1. */
  readonly progress: number;
  readonly sizeBytes: bigint | null;
  readonly sha256: Buffer | null;
  readonly errorCode: string | null;
  readonly error: string | null;
  readonly requestedBy: string;
  readonly requestedAt: Date;
  readonly finishedAt: Date | null;
}

export const storageKeyOf = (tenantId: TenantId, fileId: ReportFileId): string =>
  `reports/${tenantId}/${fileId}`;
