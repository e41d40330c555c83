import { ApiProperty } from '@nestjs/swagger';
import { AnyMatching, AnyOf, Moment, PageOf, SortedPageQuery } from '@balance/http';
import { formatMinor } from '@balance/kernel';
import { type ImportProgress, type Tally } from '../domain/import-progress.js';
import { type Import, type ImportStatus, importStatuses } from '../domain/import.js';
import { type LineRow } from '../import.repository.js';

const outcomes: LineRow['outcome'][] = ['rejected', 'duplicate'];

export class ImportsQuery extends SortedPageQuery(['id', 'finishedAt'], '-id') {
  @AnyOf(importStatuses) status?: ImportStatus[];
  @Moment({ description: 'Received then or later' }) from?: Date;
  @Moment({ description: 'Received before then' }) until?: Date;
}

export class TallyView {
  @ApiProperty({ type: 'integer', example: 63 }) rows: number;
  @ApiProperty({ example: '1234.56', description: 'Sum of the amounts as the file writes them' })
  amount: string;
}

export class ImportErrorView {
  @ApiProperty({ example: 'imports.ambiguous-dates' }) code: string;
  @ApiProperty({ example: 'The dates can be read in two ways' }) message: string;
  @ApiProperty({ type: Object, example: { column: 'Date' } }) details: unknown;
}

export class ImportView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'january.csv' }) fileName: string;
  @ApiProperty({ enum: importStatuses, example: 'completed' }) status: ImportStatus;
  @ApiProperty({ example: '1000' }) accountCode: string;
  @ApiProperty({ type: 'integer', example: 4_096 }) sizeBytes: number;
  @ApiProperty({ minimum: 0, maximum: 1, example: 1, description: 'Share of the file that has been read' })
  progress: number;
  @ApiProperty({ type: TallyView }) accepted: TallyView;
  @ApiProperty({ type: TallyView }) duplicate: TallyView;
  @ApiProperty({ type: TallyView }) rejected: TallyView;
  @ApiProperty({ type: 'integer', example: 0 }) blank: number;
  @ApiProperty({
    type: Object,
    nullable: true,
    description: 'How the file is read',
    example: { format: 'csv', delimiter: ',', dateOrder: 'dmy', sign: 'movement' },
  })
  plan: unknown;
  @ApiProperty({ type: ImportErrorView, nullable: true, example: null }) error: ImportErrorView | null;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) finishedAt: string | null;
}

export class ImportPage extends PageOf(ImportView) {}

export class LinesQuery extends SortedPageQuery(['line'], 'line') {
  @AnyOf(outcomes) outcome?: LineRow['outcome'][];
  @AnyMatching(/^[a-z-]{1,60}$/, 'unreadable-date') reason?: string[];
}

export class LineView {
  @ApiProperty({ type: 'integer', example: 7, description: 'Of the file, counted from 1' }) line: number;
  @ApiProperty({ enum: outcomes }) outcome: LineRow['outcome'];
  @ApiProperty({ type: String, nullable: true, example: 'unreadable-date' }) reason: string | null;
  @ApiProperty({ type: String, nullable: true, example: '31/02/2026 is no date' }) detail: string | null;
  @ApiProperty({ example: '31/02/2026,CANAL STREET CABS,-12.50' }) raw: string;
}

export class LinePage extends PageOf(LineView) {}

export const lineView = ({ line, outcome, reason, detail, raw }: LineRow): LineView => ({
  line,
  outcome,
  reason,
  detail,
  raw,
});

export function importView(of: Import): ImportView {
  const { accepted, duplicate, rejected, blank, bytesRead }: ImportProgress = of.progress;
  const view = ({ rows, amountMinor }: Tally): TallyView => ({
    rows,
    amount: formatMinor(BigInt(amountMinor), of.currency),
  });
  const size = Number(of.sizeBytes);
  return {
    id: of.id,
    fileName: of.fileName,
    status: of.status,
    accountCode: of.accountCode,
    sizeBytes: size,
    progress: of.status === 'completed' ? 1 : size === 0 ? 0 : Math.min(bytesRead / size, 1),
    accepted: view(accepted),
    duplicate: view(duplicate),
    rejected: view(rejected),
    blank,
    plan: of.plan,
    error:
      of.errorCode === null
        ? null
        : { code: of.errorCode, ...(of.error as { message: string; details: unknown }) },
    createdAt: of.createdAt.toISOString(),
    finishedAt: of.finishedAt?.toISOString() ?? null,
  };
}
