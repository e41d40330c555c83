import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { type Format, formatNames } from '../render/formats.js';
import { ReportErrorView } from '../report.dto.js';
import { type DownloadLink } from '../download-links/download-links.js';
import { type FileStatus, fileStatuses, type ReportFile } from './report-file.js';

export class ReportFileBody {
  @ApiProperty({ enum: formatNames, example: 'pdf' }) @IsIn(formatNames) format: Format;
}

export class DownloadLinkView {
  @ApiProperty({ format: 'uri', description: 'Whoever has it can download the file' }) url: string;
  @ApiProperty({ format: 'date-time' }) expiresAt: string;
}

const moment = { type: String, format: 'date-time', nullable: true };

export class ReportFileView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) reportId: string;
  @ApiProperty({ enum: formatNames, example: 'pdf' }) format: Format;
  @ApiProperty({ enum: fileStatuses, example: 'completed' }) status: FileStatus;
  @ApiProperty({ example: 1, description: 'Share that is made, 0 to 1' }) progress: number;
  @ApiProperty({ type: 'integer', nullable: true, example: 48_211 }) sizeBytes: number | null;
  @ApiProperty({ type: String, nullable: true, example: 'ab'.repeat(32), description: 'Hexadecimal' })
  sha256: string | null;
  @ApiProperty({ type: ReportErrorView, nullable: true, example: null }) error: ReportErrorView | null;
  @ApiProperty({ example: 'key:01933f5e-1a2b-7c3d-8e4f-5a6b7c8d9e0f' }) requestedBy: string;
  @ApiProperty({ format: 'date-time' }) requestedAt: string;
  @ApiProperty(moment) finishedAt: string | null;
  @ApiProperty({
    type: DownloadLinkView,
    nullable: true,
    description: 'Once it is completed; a new one each time it is shown',
  })
  download: DownloadLinkView | null;
}

export class ReportFilesView {
  @ApiProperty({ type: [ReportFileView] }) items: ReportFileView[];
}

export const reportFileView = (
  { errorCode, error, ...file }: ReportFile,
  link: DownloadLink | undefined,
): ReportFileView => ({
  id: file.id,
  reportId: file.reportId,
  format: file.format,
  status: file.status,
  progress: file.progress,
  sizeBytes: file.sizeBytes === null ? null : Number(file.sizeBytes),
  sha256: file.sha256?.toString('hex') ?? null,
  error: errorCode === null ? null : { code: errorCode, message: error ?? '' },
  requestedBy: file.requestedBy,
  requestedAt: file.requestedAt.toISOString(),
  finishedAt: file.finishedAt?.toISOString() ?? null,
  download: link ? { url: link.url, expiresAt: link.expiresAt.toISOString() } : null,
});
