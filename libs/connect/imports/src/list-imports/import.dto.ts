import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '@balance/http';
import { formatMinor } from '@balance/kernel';
import { type ImportProgress, type Tally } from '../domain/import-progress.js';
import { type Import } from '../domain/import.js';
import { type LineRow } from '../import.repository.js';

export class TallyView {
  @ApiProperty() rows: number;
  @ApiProperty({ example: '1234.56', description: 'Sum of the amounts as the file writes them' })
  amount: string;
}

export class ImportView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'january.csv' }) fileName: string;
  @ApiProperty({ enum: ['received', 'reading', 'completed', 'failed'] }) status: string;
  @ApiProperty({ example: '1000' }) accountCode: string;
  @ApiProperty() sizeBytes: number;
  @ApiProperty({ minimum: 0, maximum: 1, description: 'Share of the file that has been read' })
  progress: number;
  @ApiProperty({ type: TallyView }) accepted: TallyView;
  @ApiProperty({ type: TallyView }) duplicate: TallyView;
  @ApiProperty({ type: TallyView }) rejected: TallyView;
  @ApiProperty() blank: number;
  @ApiProperty({ type: Object, nullable: true, description: 'How the file is read' }) plan: unknown;
  @ApiProperty({
    type: Object,
    nullable: true,
    example: { code: 'imports.ambiguous-dates', message: '…', details: {} },
  })
  error: { code: string; message: string; details: unknown } | null;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) finishedAt: string | null;
}

export class ImportPage {
  @ApiProperty({ type: [ImportView] }) items: ImportView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

export class LinesQuery extends PageQuery {
  @ApiPropertyOptional({ enum: ['rejected', 'duplicate'] })
  @IsOptional()
  @IsIn(['rejected', 'duplicate'])
  outcome?: string;
}

export class LineView {
  @ApiProperty() line: number;
  @ApiProperty({ enum: ['rejected', 'duplicate'] }) outcome: string;
  @ApiProperty({ type: String, nullable: true, example: 'unreadable-date' }) reason: string | null;
  @ApiProperty({ type: String, nullable: true }) detail: string | null;
  @ApiProperty() raw: string;
}

export class LinePage {
  @ApiProperty({ type: [LineView] }) items: LineView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

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
