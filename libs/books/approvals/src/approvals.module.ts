import { Module } from '@nestjs/common';
import { CategoriesModule } from '@balance/categories';
import { LedgerModule } from '@balance/ledger';
import { RecordsModule } from '@balance/records';
import { RulesModule } from '@balance/rules';
import { ApprovalRepository } from './approval.repository.js';
import { ChangePolicy } from './change-policy/change-policy.use-case.js';
import { DecideRecord } from './decide-record/decide-record.use-case.js';
import { FileRecord } from './decide-record/file-record.js';
import { PostApproved } from './post-approved/post-approved.use-case.js';
import { ListReviews } from './review-queue/list-reviews.use-case.js';
import { RouteBatches } from './route-batches/route-batches.use-case.js';

const useCases = [RouteBatches, PostApproved, DecideRecord, ListReviews, ChangePolicy];

@Module({
  imports: [RecordsModule, CategoriesModule, LedgerModule, RulesModule],
  providers: [ApprovalRepository, FileRecord, ...useCases],
  exports: useCases,
})
export class ApprovalsModule {}
