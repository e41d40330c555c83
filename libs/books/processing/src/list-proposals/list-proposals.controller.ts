import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { pageView, ParseIdPipe, Problems } from '@balance/http';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { type ProposalId } from '../domain/learn/rule-proposal.js';
import { ListProposals } from './list-proposals.use-case.js';
import {
  ProposalPage,
  ProposalPreviewView,
  proposalPreviewView,
  ProposalsQuery,
  proposalView,
} from './proposal.dto.js';

@ApiTags('rules')
@Controller('rule-proposals')
export class ListProposalsController {
  constructor(
    private readonly database: Database,
    private readonly listProposals: ListProposals,
  ) {}

  @Get()
  @Requires('rules:read')
  @ApiOperation({ summary: 'List the rules that Balance proposes, and what became of them, newest first' })
  @ApiOkResponse({ type: ProposalPage })
  @Problems({ 400: ['paging.cursor-invalid'] })
  async list(@CurrentCaller() { tenantId }: Caller, @Query() query: ProposalsQuery): Promise<ProposalPage> {
    const page = await this.database.readForTenant(tenantId, (tx) => this.listProposals.execute(tx, query));
    return pageView(page, proposalView);
  }

  @Get(':id')
  @Requires('rules:read')
  @ApiOperation({ summary: 'Show a proposal with the decisions behind it, and what it would decide' })
  @ApiOkResponse({ type: ProposalPreviewView })
  @Problems({ 404: ['processing.proposal-not-found'] })
  async show(
    @CurrentCaller() { tenantId }: Caller,
    @Param('id', ParseIdPipe) id: ProposalId,
  ): Promise<ProposalPreviewView> {
    const preview = await this.database.readForTenant(tenantId, (tx) => this.listProposals.find(tx, id));
    return proposalPreviewView(preview);
  }
}
