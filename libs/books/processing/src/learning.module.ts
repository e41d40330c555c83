import { Module } from '@nestjs/common';
import { RecordsModule } from '@balance/records';
import { RulesModule } from '@balance/rules';
import { SimilarityModule } from '@balance/similarity';
import { DecideProposal } from './decide-proposal/decide-proposal.use-case.js';
import { KeepOutcomes } from './learn-approved/keep-outcomes.js';
import { LearnFromPeople } from './learn-approved/learn-from-people.use-case.js';
import { LearnFromRules } from './learn-approved/learn-from-rules.use-case.js';
import { RememberFiled } from './learn-approved/remember-filed.js';
import { LearningRepository } from './learning.repository.js';
import { ListProposals } from './list-proposals/list-proposals.use-case.js';
import { ProposalRepository } from './proposal.repository.js';
import { OverrideReportRepository } from './override-report/override-report.repository.js';
import { ReportOverrides } from './override-report/report-overrides.use-case.js';
import { GatherEvidence } from './propose-rules/gather-evidence.js';
import { ProposeRules } from './propose-rules/propose-rules.use-case.js';
import { SaveProposals } from './propose-rules/save-proposals.js';
import { WithdrawProposals } from './propose-rules/withdraw-proposals.js';
import { MeasureReliability } from './reliability/measure-reliability.use-case.js';
import { ReliabilityRepository } from './reliability/reliability.repository.js';

const useCases = [
  LearnFromPeople,
  LearnFromRules,
  ProposeRules,
  DecideProposal,
  ListProposals,
  MeasureReliability,
  ReportOverrides,
];
const parts = [KeepOutcomes, RememberFiled, GatherEvidence, SaveProposals, WithdrawProposals];
const repositories = [
  LearningRepository,
  ProposalRepository,
  ReliabilityRepository,
  OverrideReportRepository,
];

/** What follows from people's decisions: examples, rules that are proposed, and how far stages can be believed. */
@Module({
  imports: [RecordsModule, RulesModule, SimilarityModule],
  providers: [...repositories, ...parts, ...useCases],
  exports: useCases,
})
export class LearningModule {}
