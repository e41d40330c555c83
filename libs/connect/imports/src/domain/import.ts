import { type Currency, type Id } from '@balance/kernel';
import { type ColumnMapping } from './column-mapping.js';
import { type ImportProgress } from './import-progress.js';

export type ImportId = Id<'import'>;
export const importStatuses = ['received', 'reading', 'completed', 'failed'] as const;

export type ImportStatus = (typeof importStatuses)[number];

/** A statement file that was taken in. */
export interface Import {
  readonly id: ImportId;
  readonly fileName: string;
  readonly storageKey: string;
  readonly sizeBytes: bigint;
  /** Ledger account whose statement the file is. */
  readonly accountCode: string;
  readonly currency: Currency;
  readonly status: ImportStatus;
  readonly mapping: ColumnMapping;
  readonly plan: unknown;
  readonly progress: ImportProgress;
  readonly errorCode: string | null;
  readonly error: unknown;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
}
