import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { MeasureReliability } from './measure-reliability.use-case.js';
import { ReliabilityQuery, ReliabilityView, stageReliabilityView } from './reliability.dto.js';

@ApiTags('models')
@Controller('models/reliability')
export class ReliabilityController {
  constructor(
    private readonly database: Database,
    private readonly measureReliability: MeasureReliability,
  ) {}

  @Get()
  @Requires('models:read')
  @ApiOperation({ summary: 'Show how often people confirm what each stage says, by its confidence' })
  @ApiOkResponse({ type: ReliabilityView })
  async show(
    @CurrentCaller() { tenantId }: Caller,
    @Query() query: ReliabilityQuery,
  ): Promise<ReliabilityView> {
    const stages = await this.database.readForTenant(tenantId, (tx) =>
      this.measureReliability.execute(tx, query),
    );
    return { stages: stages.map(stageReliabilityView) };
  }
}
