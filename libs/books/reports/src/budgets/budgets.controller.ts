import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { IfMatch, Problems, Versioned } from '@balance/http';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { BudgetBody, BudgetQuery, BudgetView, budgetView } from './budget.dto.js';
import { FindBudget } from './find-budget/find-budget.use-case.js';
import { SetBudget } from './set-budget/set-budget.use-case.js';

@ApiTags('budgets')
@Controller('budgets')
export class BudgetsController {
  constructor(
    private readonly database: Database,
    private readonly findBudget: FindBudget,
    private readonly setBudget: SetBudget,
  ) {}

  @Get()
  @Versioned()
  @Requires('reports:read')
  @ApiOperation({ summary: 'Show what is planned for some months' })
  @ApiOkResponse({ type: BudgetView })
  async show(@CurrentCaller() { tenantId }: Caller, @Query() wanted: BudgetQuery): Promise<BudgetView> {
    return budgetView(
      await this.database.readForTenant(tenantId, (tx) => this.findBudget.execute(tx, wanted)),
    );
  }

  @Put()
  @Versioned()
  @Requires('reports:write')
  @ApiOperation({ summary: 'Set what is planned for some months; it replaces what was planned for them' })
  @ApiOkResponse({ type: BudgetView })
  @Problems({ 412: ['http.version-mismatch'], 422: ['reports.budget-invalid', 'reports.period-invalid'] })
  async set(
    @CurrentCaller() { tenantId, cause }: Caller,
    @Body() body: BudgetBody,
    @IfMatch() expected: number | undefined,
  ): Promise<BudgetView> {
    return this.database.forTenant(tenantId, async (tx) => {
      await this.setBudget.execute(tx, tenantId, body, expected, cause);
      return budgetView(await this.findBudget.execute(tx, body));
    });
  }
}
