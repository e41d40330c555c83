import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { PageQuery } from '@balance/http';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { ImportNotFound } from '../domain/import.errors.js';
import { type ImportId } from '../domain/import.js';
import { ImportRepository } from '../import.repository.js';
import { ImportPage, ImportView, importView, LinePage, LinesQuery, lineView } from './import.dto.js';

@ApiTags('imports')
@ApiBearerAuth()
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
  async list(@CurrentCaller() { tenantId }: Caller, @Query() query: PageQuery): Promise<ImportPage> {
    const page = await this.database.forTenant(tenantId, (tx) => this.imports.page(tx, query));
    return { items: page.rows.map(importView), nextCursor: page.nextCursor };
  }

  @Get(':id')
  @Requires('imports:read')
  @ApiOperation({ summary: 'Show an import: its state and what became of its lines' })
  @ApiOkResponse({ type: ImportView })
  @ApiNotFoundResponse({ description: '`imports.not-found`' })
  async show(
    @CurrentCaller() { tenantId }: Caller,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<ImportView> {
    const found = await this.database.forTenant(tenantId, (tx) => this.imports.find(tx, id as ImportId));
    if (!found) throw new ImportNotFound(id);
    return importView(found);
  }

  @Get(':id/lines')
  @Requires('imports:read')
  @ApiOperation({ summary: 'List the lines that were rejected or known already, in the order of the file' })
  @ApiOkResponse({ type: LinePage })
  @ApiNotFoundResponse({ description: '`imports.not-found`' })
  async lines(
    @CurrentCaller() { tenantId }: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: LinesQuery,
  ): Promise<LinePage> {
    const page = await this.database.forTenant(tenantId, async (tx) => {
      if (!(await this.imports.find(tx, id as ImportId))) throw new ImportNotFound(id);
      return this.imports.lines(tx, id as ImportId, query);
    });
    return { items: page.rows.map(lineView), nextCursor: page.nextCursor };
  }
}
