import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { pageView, ParseIdPipe, Problems } from '@balance/http';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { ImportNotFound } from '../domain/import.errors.js';
import { type ImportId } from '../domain/import.js';
import { ImportRepository } from '../import.repository.js';
import {
  ImportPage,
  ImportsQuery,
  ImportView,
  importView,
  LinePage,
  LinesQuery,
  lineView,
} from './import.dto.js';

@ApiTags('imports')
@Controller('imports')
export class ListImportsController {
  constructor(
    private readonly database: Database,
    private readonly imports: ImportRepository,
  ) {}

  @Get()
  @Requires('imports:read')
  @ApiOperation({ summary: 'List imports, newest first' })
  @ApiOkResponse({ type: ImportPage })
  @Problems({ 400: ['paging.cursor-invalid'] })
  async list(@CurrentCaller() { tenantId }: Caller, @Query() query: ImportsQuery): Promise<ImportPage> {
    const page = await this.database.readForTenant(tenantId, (tx) => this.imports.page(tx, query));
    return pageView(page, importView);
  }

  @Get(':id')
  @Requires('imports:read')
  @ApiOperation({ summary: 'Show an import: its state and what became of its lines' })
  @ApiOkResponse({ type: ImportView })
  @Problems({ 404: ['imports.not-found'] })
  async show(
    @CurrentCaller() { tenantId }: Caller,
    @Param('id', ParseIdPipe) id: ImportId,
  ): Promise<ImportView> {
    const found = await this.database.readForTenant(tenantId, (tx) => this.imports.find(tx, id));
    if (!found) throw new ImportNotFound(id);
    return importView(found);
  }

  @Get(':id/lines')
  @Requires('imports:read')
  @ApiOperation({ summary: 'List the lines that were rejected or known already, in the order of the file' })
  @ApiOkResponse({ type: LinePage })
  @Problems({ 400: ['paging.cursor-invalid'], 404: ['imports.not-found'] })
  async listImportLines(
    @CurrentCaller() { tenantId }: Caller,
    @Param('id', ParseIdPipe) id: ImportId,
    @Query() query: LinesQuery,
  ): Promise<LinePage> {
    const page = await this.database.readForTenant(tenantId, async (tx) => {
      if (!(await this.imports.find(tx, id))) throw new ImportNotFound(id);
      return this.imports.lines(tx, id, query);
    });
    return pageView(page, lineView);
  }
}
