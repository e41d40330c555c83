import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { IfMatch, pageView, ParseIdPipe, Problems, Versioned } from '@balance/http';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { type RuleId } from '../domain/rule.js';
import { ListRules } from '../list-rules/list-rules.use-case.js';
import { RestoreBody, RuleView, ruleView } from '../list-rules/rule.dto.js';
import { RestoreVersion } from '../restore-version/restore-version.use-case.js';
import { ListVersions } from './list-versions.use-case.js';
import { RuleVersionPage, RuleVersionView, ruleVersionView, VersionsQuery } from './version.dto.js';
import { VersionPipe } from './version.pipe.js';

const VersionParam = () =>
  ApiParam({ name: 'version', type: 'integer', example: 1, description: 'Number of the version, from 1' });

@ApiTags('rules')
@Controller('rules/:id/versions')
export class RuleVersionsController {
  constructor(
    private readonly database: Database,
    private readonly listRules: ListRules,
    private readonly listVersions: ListVersions,
    private readonly restoreVersion: RestoreVersion,
  ) {}

  @Get()
  @Requires('rules:read')
  @ApiOperation({ summary: 'List what a rule was, the newest version first' })
  @ApiOkResponse({ type: RuleVersionPage })
  @Problems({ 400: ['paging.cursor-invalid'], 404: ['rules.not-found'] })
  async list(
    @CurrentCaller() { tenantId }: Caller,
    @Param('id', ParseIdPipe) id: RuleId,
    @Query() query: VersionsQuery,
  ): Promise<RuleVersionPage> {
    const page = await this.database.readForTenant(tenantId, (tx) =>
      this.listVersions.execute(tx, id, query),
    );
    return pageView(page, ruleVersionView);
  }

  @Get(':version')
  @VersionParam()
  @Requires('rules:read')
  @ApiOperation({ summary: 'Show one version of a rule: what a reasoning trace names' })
  @ApiOkResponse({ type: RuleVersionView })
  @Problems({ 404: ['rules.version-not-found'] })
  async show(
    @CurrentCaller() { tenantId }: Caller,
    @Param('id', ParseIdPipe) id: RuleId,
    @Param('version', VersionPipe) version: number,
  ): Promise<RuleVersionView> {
    return ruleVersionView(
      await this.database.readForTenant(tenantId, (tx) => this.listVersions.find(tx, id, version)),
    );
  }

  @Post(':version/restore')
  @HttpCode(200)
  @VersionParam()
  @Versioned()
  @Requires('rules:write')
  @ApiOperation({ summary: 'Put an older version in force again, as the next one' })
  @ApiOkResponse({ type: RuleView })
  @Problems({
    404: ['rules.version-not-found'],
    422: ['rules.invalid-rule', 'rules.category-unknown'],
  })
  async restore(
    @CurrentCaller() { tenantId, cause }: Caller,
    @Param('id', ParseIdPipe) id: RuleId,
    @Param('version', VersionPipe) version: number,
    @Body() { reason }: RestoreBody,
    @IfMatch() expected: number | undefined,
  ): Promise<RuleView> {
    return this.database.forTenant(tenantId, async (tx) => {
      await this.restoreVersion.execute(tx, id, version, cause, { reason, expected });
      return ruleView(await this.listRules.find(tx, id));
    });
  }
}
