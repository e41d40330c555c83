import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { Creates, ParseIdPipe, Problems } from '@balance/http';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { type TenantId } from '@balance/kernel';
import { type ReportId } from '../domain/report.js';
import { DownloadLinks } from '../download-links/download-links.js';
import { ListFiles } from './list-files.use-case.js';
import { type ReportFile, type ReportFileId } from './report-file.js';
import { ReportFileBody, ReportFilesView, ReportFileView, reportFileView } from './report-file.dto.js';
import { RequestFile } from './request-file.use-case.js';

const linkSeconds = 3_600;

@ApiTags('reports')
@Problems({ 404: ['reports.not-found'] })
@Controller('reports/:id/files')
export class ReportFilesController {
  constructor(
    private readonly database: Database,
    private readonly requestFile: RequestFile,
    private readonly listFiles: ListFiles,
    private readonly links: DownloadLinks,
  ) {}

  @Post()
  @HttpCode(202)
  @Creates()
  @Requires('reports:read')
  @ApiOperation({ summary: 'Ask for a completed report as a file, however large; it is made once' })
  @ApiAcceptedResponse({ type: ReportFileView })
  @Problems({ 409: ['reports.not-ready'] })
  async requestReportFile(
    @CurrentCaller() { tenantId, cause }: Caller,
    @Param('id', ParseIdPipe) id: ReportId,
    @Body() { format }: ReportFileBody,
  ): Promise<ReportFileView> {
    const file = await this.database.forTenant(tenantId, (tx) =>
      this.requestFile.execute(tx, id, format, cause),
    );
    return this.view(tenantId, file);
  }

  @Get()
  @Requires('reports:read')
  @ApiOperation({ summary: 'List the files of a report' })
  @ApiOkResponse({ type: ReportFilesView })
  async listReportFiles(
    @CurrentCaller() { tenantId }: Caller,
    @Param('id', ParseIdPipe) id: ReportId,
  ): Promise<ReportFilesView> {
    const files = await this.database.readForTenant(tenantId, (tx) => this.listFiles.execute(tx, id));
    return { items: files.map((file) => this.view(tenantId, file)) };
  }

  @Get(':fileId')
  @Requires('reports:read')
  @ApiOperation({ summary: 'Show how far a file is, and a link to download it' })
  @ApiOkResponse({ type: ReportFileView })
  @Problems({ 404: ['reports.file-not-found'] })
  async showReportFile(
    @CurrentCaller() { tenantId }: Caller,
    @Param('id', ParseIdPipe) id: ReportId,
    @Param('fileId', ParseIdPipe) fileId: ReportFileId,
  ): Promise<ReportFileView> {
    const file = await this.database.readForTenant(tenantId, (tx) => this.listFiles.find(tx, id, fileId));
    return this.view(tenantId, file);
  }

  private view(tenantId: TenantId, file: ReportFile): ReportFileView {
    const isThere = file.status === 'completed';
    return reportFileView(file, isThere ? this.links.to(tenantId, file.id, linkSeconds) : undefined);
  }
}
