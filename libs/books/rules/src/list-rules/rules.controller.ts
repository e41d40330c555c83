import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { Creates, IfMatch, pageView, ParseIdPipe, Problems, Versioned } from '@balance/http';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { ChangeRule } from '../change-rule/change-rule.use-case.js';
import { CreateRule } from '../create-rule/create-rule.use-case.js';
import { type RuleId } from '../domain/rule.js';
import { ListRules } from './list-rules.use-case.js';
import { RuleChangeBody, RuleDraftBody, RulePage, RulesQuery, RuleView, ruleView } from './rule.dto.js';

@ApiTags('rules')
@Controller('rules')
export class RulesController {
  constructor(
    private readonly database: Database,
    private readonly listRules: ListRules,
    private readonly createRule: CreateRule,
    private readonly changeRule: ChangeRule,
  ) {}

  @Get()
  @Requires('rules:read')
  @ApiOperation({ summary: 'List the rules, highest priority first' })
  @ApiOkResponse({ type: RulePage })
  @Problems({ 400: ['paging.cursor-invalid'] })
  async list(@CurrentCaller() { tenantId }: Caller, @Query() query: RulesQuery): Promise<RulePage> {
    const page = await this.database.readForTenant(tenantId, (tx) => this.listRules.execute(tx, query));
    return pageView(page, ruleView);
  }

  @Get(':id')
  @Versioned()
  @Requires('rules:read')
  @ApiOperation({ summary: 'Show one rule' })
  @ApiOkResponse({ type: RuleView })
  @Problems({ 404: ['rules.not-found'] })
  async show(@CurrentCaller() { tenantId }: Caller, @Param('id', ParseIdPipe) id: RuleId): Promise<RuleView> {
    return ruleView(await this.database.readForTenant(tenantId, (tx) => this.listRules.find(tx, id)));
  }

  @Post()
  @Creates()
  @Requires('rules:write')
  @ApiOperation({ summary: 'Put a rule into force' })
  @ApiCreatedResponse({ type: RuleView })
  @Problems({ 422: ['rules.invalid-rule', 'rules.category-unknown'] })
  async create(
    @CurrentCaller() { tenantId, cause }: Caller,
    @Body() { reason, ...draft }: RuleDraftBody,
  ): Promise<RuleView> {
    return this.database.forTenant(tenantId, async (tx) => {
      const { id } = await this.createRule.execute(tx, draft, cause, { from: 'author', reason });
      return ruleView(await this.listRules.find(tx, id));
    });
  }

  @Patch(':id')
  @Versioned()
  @Requires('rules:write')
  @ApiOperation({ summary: 'Replace a rule by its next version; `mode: "off"` takes it out' })
  @ApiOkResponse({ type: RuleView })
  @Problems({ 404: ['rules.not-found'], 422: ['rules.invalid-rule', 'rules.category-unknown'] })
  async change(
    @CurrentCaller() { tenantId, cause }: Caller,
    @Param('id', ParseIdPipe) id: RuleId,
    @Body() { reason, ...changes }: RuleChangeBody,
    @IfMatch() expected: number | undefined,
  ): Promise<RuleView> {
    return this.database.forTenant(tenantId, async (tx) => {
      await this.changeRule.execute(tx, id, changes, cause, { from: 'author', reason, expected });
      return ruleView(await this.listRules.find(tx, id));
    });
  }
}
