import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { ParseIdPipe, Problems } from '@balance/http';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { type ProposalId } from '../domain/learn/rule-proposal.js';
import { proposalView, RuleProposalView } from '../list-proposals/proposal.dto.js';
import { AcceptProposalBody, DeclineProposalBody } from './decide-proposal.dto.js';
import { DecideProposal } from './decide-proposal.use-case.js';

@ApiTags('rules')
@Controller('rule-proposals')
export class DecideProposalController {
  constructor(
    private readonly database: Database,
    private readonly decideProposal: DecideProposal,
  ) {}

  @Post(':id/accept')
  @HttpCode(200)
  @Requires('rules:write')
  @ApiOperation({ summary: 'Put a proposed rule into force, as it is or changed' })
  @ApiOkResponse({ type: RuleProposalView })
  @Problems({
    404: ['processing.proposal-not-found'],
    409: ['processing.proposal-closed'],
    422: ['rules.invalid-rule', 'rules.category-unknown'],
  })
  async accept(
    @CurrentCaller() { tenantId, cause }: Caller,
    @Param('id', ParseIdPipe) id: ProposalId,
    @Body() body: AcceptProposalBody,
  ): Promise<RuleProposalView> {
    const proposal = await this.database.forTenant(tenantId, (tx) =>
      this.decideProposal.accept(tx, id, body, cause),
    );
    return proposalView(proposal);
  }

  @Post(':id/decline')
  @HttpCode(200)
  @Requires('rules:write')
  @ApiOperation({ summary: 'Decline a proposed rule; the same is not proposed again' })
  @ApiOkResponse({ type: RuleProposalView })
  @Problems({ 404: ['processing.proposal-not-found'], 409: ['processing.proposal-closed'] })
  async decline(
    @CurrentCaller() { tenantId, cause }: Caller,
    @Param('id', ParseIdPipe) id: ProposalId,
    @Body() { comment }: DeclineProposalBody,
  ): Promise<RuleProposalView> {
    const proposal = await this.database.forTenant(tenantId, (tx) =>
      this.decideProposal.decline(tx, id, comment, cause),
    );
    return proposalView(proposal);
  }
}
