import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { ChangeRule } from '../change-rule/change-rule.use-case.js';
import { CreateRule } from '../create-rule/create-rule.use-case.js';
import { type RuleId } from '../domain/rule.js';
import { RuleChangeBody, RuleDraftBody, RuleView } from './rule.dto.js';
import { ListRules } from './list-rules.use-case.js';

@ApiTags('rules')
@ApiBearerAuth()
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
  @ApiOkResponse({ type: [RuleView] })
  list(@CurrentCaller() caller: Caller): Promise<RuleView[]> {
    return this.database.forTenant(caller.tenantId, (tx) => this.listRules.execute(tx));
  }

  @Post()
  @Requires('rules:write')
  @ApiOperation({ summary: 'Put a rule into force' })
  @ApiCreatedResponse({ type: RuleView })
  create(@CurrentCaller() caller: Caller, @Body() body: RuleDraftBody): Promise<RuleView> {
    return this.database.forTenant(caller.tenantId, (tx) => this.createRule.execute(tx, body, caller.cause));
  }

  @Patch(':id')
  @Requires('rules:write')
  @ApiOperation({ summary: 'Replace a rule by its next version; `isEnabled: false` takes it out' })
  @ApiOkResponse({ type: RuleView })
  change(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RuleChangeBody,
  ): Promise<RuleView> {
    return this.database.forTenant(caller.tenantId, (tx) =>
      this.changeRule.execute(tx, id as RuleId, body, caller.cause),
    );
  }
}
