import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { pageView, ParseIdPipe, Problems } from '@balance/http';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { type RuleRunId } from '../domain/rule-runs/rule-run.js';
import { FindRun } from './find-run.use-case.js';
import {
  RuleRunPage,
  RuleRunsQuery,
  RuleRunView,
  ruleRunView,
  RunChangePage,
  RunChangesQuery,
  runChangeView,
} from './rule-run.dto.js';

@ApiTags('rule-runs')
@Controller('rule-runs')
export class ListRuleRunsController {
  constructor(
    private readonly database: Database,
    private readonly findRun: FindRun,
  ) {}

  @Get()
  @Requires('rules:read')
  @ApiOperation({ summary: 'List the runs of rules over records, newest first' })
  @ApiOkResponse({ type: RuleRunPage })
  @Problems({ 400: ['paging.cursor-invalid'] })
  async list(@CurrentCaller() { tenantId }: Caller, @Query() query: RuleRunsQuery): Promise<RuleRunPage> {
    const page = await this.database.readForTenant(tenantId, (tx) => this.findRun.page(tx, query));
    return pageView(page, ruleRunView);
  }

  @Get(':id')
  @Requires('rules:read')
  @ApiOperation({ summary: 'Show a run: how far it is, what it has changed, and whether it was undone' })
  @ApiOkResponse({ type: RuleRunView })
  @Problems({ 404: ['processing.run-not-found'] })
  async show(
    @CurrentCaller() { tenantId }: Caller,
    @Param('id', ParseIdPipe) id: RuleRunId,
  ): Promise<RuleRunView> {
    return ruleRunView(await this.database.readForTenant(tenantId, (tx) => this.findRun.execute(tx, id)));
  }

  @Get(':id/changes')
  @Requires('rules:read')
  @ApiOperation({ summary: 'List what a run has changed: each record with its decision before and after' })
  @ApiOkResponse({ type: RunChangePage })
  @Problems({ 400: ['paging.cursor-invalid'], 404: ['processing.run-not-found'] })
  async listChanges(
    @CurrentCaller() { tenantId }: Caller,
    @Param('id', ParseIdPipe) id: RuleRunId,
    @Query() query: RunChangesQuery,
  ): Promise<RunChangePage> {
    const page = await this.database.readForTenant(tenantId, (tx) => this.findRun.changes(tx, id, query));
    return pageView(page, runChangeView);
  }
}
