import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { Creates, pageView, ParseIdPipe, Problems } from '@balance/http';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { type DecisionId } from '../domain/decide/decision.js';
import {
  DecisionItemsQuery,
  DecisionPage,
  DecisionsQuery,
  DecisionView,
  decisionView,
  KeptItemPage,
  keptItemView,
} from '../list-decisions/decision-view.dto.js';
import { ListDecisions } from '../list-decisions/list-decisions.use-case.js';
import { UndoBody, undoExamples } from '../undo-decision/undo.dto.js';
import { UndoDecision } from '../undo-decision/undo-decision.use-case.js';
import {
  DecisionBody,
  decisionExamples,
  DecisionReportView,
  decisionReportView,
  decisionWishOf,
} from './decision.dto.js';
import { MakeDecision } from './make-decision.use-case.js';

@ApiTags('approvals')
@Controller('approvals/decisions')
export class DecisionsController {
  constructor(
    private readonly database: Database,
    private readonly makeDecision: MakeDecision,
    private readonly listDecisions: ListDecisions,
    private readonly undoDecision: UndoDecision,
  ) {}

  @Post()
  @Creates()
  @HttpCode(200)
  @Requires('approvals:write')
  @ApiOperation({ summary: 'Decide on several records at once, or look what that would do' })
  @ApiBody({ type: DecisionBody, examples: decisionExamples })
  @ApiOkResponse({ type: DecisionReportView })
  @Problems({
    404: ['records.not-found'],
    409: ['approvals.group-empty', 'approvals.preview-stale'],
    422: ['categories.unknown', 'rules.invalid-rule'],
  })
  async decide(
    @CurrentCaller() { tenantId, cause }: Caller,
    @Body() body: DecisionBody,
  ): Promise<DecisionReportView> {
    const wish = decisionWishOf(body);
    return decisionReportView(
      await this.database.forTenant(tenantId, (tx) => this.makeDecision.execute(tx, wish, cause)),
    );
  }

  @Get()
  @Requires('approvals:read')
  @ApiOperation({ summary: 'List what people have decided, the newest first' })
  @ApiOkResponse({ type: DecisionPage })
  @Problems({ 400: ['paging.cursor-invalid'] })
  async listAll(
    @CurrentCaller() { tenantId }: Caller,
    @Query() query: DecisionsQuery,
  ): Promise<DecisionPage> {
    const page = await this.database.readForTenant(tenantId, (tx) => this.listDecisions.execute(tx, query));
    return pageView(page, decisionView);
  }

  @Get(':id/items')
  @Requires('approvals:read')
  @ApiOperation({ summary: 'List what a decision did with each record' })
  @ApiOkResponse({ type: KeptItemPage })
  @Problems({ 400: ['paging.cursor-invalid'], 404: ['approvals.decision-not-found'] })
  async listItems(
    @CurrentCaller() { tenantId }: Caller,
    @Param('id', ParseIdPipe) id: DecisionId,
    @Query() query: DecisionItemsQuery,
  ): Promise<KeptItemPage> {
    const page = await this.database.readForTenant(tenantId, (tx) => this.listDecisions.items(tx, id, query));
    return pageView(page, keptItemView);
  }

  @Post(':id/undo')
  @HttpCode(200)
  @Requires('approvals:write')
  @ApiOperation({
    summary: 'Undo a decision: its records wait again, and entries that were posted are reversed',
  })
  @ApiBody({ type: UndoBody, examples: undoExamples })
  @ApiOkResponse({ type: DecisionView })
  @Problems({ 404: ['approvals.decision-not-found'], 409: ['approvals.decision-undone'] })
  async undo(
    @CurrentCaller() { tenantId, cause }: Caller,
    @Param('id', ParseIdPipe) id: DecisionId,
    @Body() wish: UndoBody,
  ): Promise<DecisionView> {
    return decisionView(await this.undoDecision.execute(tenantId, id, wish, cause));
  }
}
