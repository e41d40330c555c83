import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { Creates, ParseIdPipe, Problems } from '@balance/http';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { CancelRun } from '../cancel-run/cancel-run.use-case.js';
import { type RuleRunId } from '../domain/rule-runs/rule-run.js';
import { FindRun } from '../list-runs/find-run.use-case.js';
import { RuleRunView, ruleRunView, UndoResultView, undoResultView } from '../list-runs/rule-run.dto.js';
import { UndoRun } from '../undo-run/undo-run.use-case.js';
import { requestOf, RunRequestBody } from './request-run.dto.js';
import { RequestRun } from './request-run.use-case.js';

@ApiTags('rule-runs')
@Controller('rule-runs')
export class RuleRunsController {
  constructor(
    private readonly database: Database,
    private readonly requestRun: RequestRun,
    private readonly findRun: FindRun,
    private readonly cancelRun: CancelRun,
    private readonly undoRun: UndoRun,
  ) {}

  @Post()
  @HttpCode(202)
  @Creates()
  @Requires('rules:write')
  @ApiOperation({
    summary: 'Apply the rules to the records that wait; read how far it is under the id of the run',
    description:
      'Records stay in review, with what the rules say as the suggestion; what people have decided stays as it is. A tenant has one run at a time.',
  })
  @ApiAcceptedResponse({ type: RuleRunView })
  @Problems({
    404: ['rules.not-found'],
    409: ['processing.run-in-progress'],
    422: ['processing.rule-not-live'],
  })
  request(@CurrentCaller() { tenantId, cause }: Caller, @Body() body: RunRequestBody): Promise<RuleRunView> {
    return this.database.forTenant(tenantId, async (tx) => {
      const id = await this.requestRun.execute(tx, requestOf(body), cause);
      return ruleRunView(await this.findRun.execute(tx, id));
    });
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @Requires('rules:write')
  @ApiOperation({
    summary: 'Stop a run; what it has changed stays changed until it is undone',
    description: 'A run that has ended stays as it is.',
  })
  @ApiOkResponse({ type: RuleRunView })
  @Problems({ 404: ['processing.run-not-found'] })
  cancel(
    @CurrentCaller() { tenantId, cause }: Caller,
    @Param('id', ParseIdPipe) id: RuleRunId,
  ): Promise<RuleRunView> {
    return this.database.forTenant(tenantId, async (tx) => {
      await this.cancelRun.execute(tx, id, cause);
      return ruleRunView(await this.findRun.execute(tx, id));
    });
  }

  @Post(':id/undo')
  @HttpCode(200)
  @Requires('rules:write')
  @ApiOperation({
    summary: 'Give records the decisions back that they had before a run; once',
    description: 'Records that somebody has approved, rejected or changed since are left alone.',
  })
  @ApiOkResponse({ type: UndoResultView })
  @Problems({
    404: ['processing.run-not-found'],
    409: ['processing.run-not-ended', 'processing.run-undone'],
  })
  async undo(
    @CurrentCaller() { tenantId, cause }: Caller,
    @Param('id', ParseIdPipe) id: RuleRunId,
  ): Promise<UndoResultView> {
    return undoResultView(
      await this.database.forTenant(tenantId, (tx) => this.undoRun.execute(tx, id, cause)),
    );
  }
}
