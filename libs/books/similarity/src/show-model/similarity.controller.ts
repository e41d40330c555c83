import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { RequestTraining } from '../request-training/request-training.use-case.js';
import { SimilarityView, similarityView, TrainingView } from './model.dto.js';
import { ShowModel } from './show-model.use-case.js';

@ApiTags('models')
@Controller('models/similarity')
export class SimilarityController {
  constructor(
    private readonly database: Database,
    private readonly showModel: ShowModel,
    private readonly requestTraining: RequestTraining,
  ) {}

  @Get()
  @Requires('models:read')
  @ApiOperation({ summary: 'Show what similarity has learned from approved records, and how reliable it is' })
  @ApiOkResponse({ type: SimilarityView })
  async show(@CurrentCaller() { tenantId }: Caller): Promise<SimilarityView> {
    return similarityView(await this.database.readForTenant(tenantId, (tx) => this.showModel.execute(tx)));
  }

  @Post('train')
  @HttpCode(202)
  @Requires('models:write')
  @ApiOperation({ summary: 'Learn from the approved records again; a worker does it' })
  @ApiAcceptedResponse({ type: TrainingView })
  async train(@CurrentCaller() { tenantId, cause }: Caller): Promise<TrainingView> {
    return {
      trainingId: await this.database.forTenant(tenantId, (tx) => this.requestTraining.execute(tx, cause)),
    };
  }
}
