import { Module } from '@nestjs/common';
import { CategoriesModule } from '@balance/categories';
import { IdentityModule } from '@balance/identity';
import { LedgerModule } from '@balance/ledger';
import { RecordsModule } from '@balance/records';
import { RulesModule } from '@balance/rules';
import { ApprovalRepository } from './approval.repository.js';
import { AssignReview } from './assign-review/assign-review.use-case.js';
import { ChangePolicy } from './change-policy/change-policy.use-case.js';
import { CommentOnReview } from './comment-on-review/comment-on-review.use-case.js';
import { CommentRepository } from './comment.repository.js';
import { DecideRecord } from './decide-record/decide-record.use-case.js';
import { DecisionLogRepository } from './decision-log.repository.js';
import { EscalateOverdue } from './escalate-overdue/escalate-overdue.use-case.js';
import { EscalateTenant } from './escalate-overdue/escalate-tenant.js';
import { OverdueRepository } from './escalate-overdue/overdue.repository.js';
import { ListDecisions } from './list-decisions/list-decisions.use-case.js';
import { CarryOut } from './make-decision/carry-out.js';
import { MakeDecision } from './make-decision/make-decision.use-case.js';
import { MakeRule } from './make-decision/make-rule.js';
import { NoteDecision } from './make-decision/note-decision.js';
import { PreviewPostings } from './make-decision/preview-postings.js';
import { WeighItems } from './make-decision/weigh-items.js';
import { PolicyRepository } from './policy.repository.js';
import { PostApproved } from './post-approved/post-approved.use-case.js';
import { PreviewPolicy } from './preview-policy/preview-policy.use-case.js';
import { TrialRepository } from './preview-policy/trial.repository.js';
import { ResubmitRecord } from './resubmit-record/resubmit-record.use-case.js';
import { GroupRepository } from './review-groups/group.repository.js';
import { ListGroups } from './review-groups/list-groups.use-case.js';
import { ListReviews } from './review-queue/list-reviews.use-case.js';
import { ReviewListRepository } from './review-queue/review-list.repository.js';
import { ApplyRoutes } from './route-batches/apply-routes.js';
import { CountEarlier } from './route-batches/count-earlier.js';
import { RouteBatches } from './route-batches/route-batches.use-case.js';
import { SortByPolicy } from './route-batches/sort-by-policy.js';
import { TallyRepository } from './tally.repository.js';
import { NoteUndo } from './undo-decision/note-undo.js';
import { RestoreItems } from './undo-decision/restore-items.js';
import { TakeBack } from './undo-decision/take-back.js';
import { UndoDecision } from './undo-decision/undo-decision.use-case.js';

const repositories = [
  ...[ApprovalRepository, CommentRepository, DecisionLogRepository, GroupRepository, OverdueRepository],
  ...[PolicyRepository, ReviewListRepository, TallyRepository, TrialRepository],
];
const steps = [
  ...[ApplyRoutes, CountEarlier, SortByPolicy],
  ...[CarryOut, MakeRule, NoteDecision, PreviewPostings, WeighItems],
  ...[NoteUndo, RestoreItems, TakeBack, EscalateTenant],
];
const useCases = [
  ...[RouteBatches, PostApproved, EscalateOverdue],
  ...[DecideRecord, MakeDecision, UndoDecision, ResubmitRecord, AssignReview, CommentOnReview],
  ...[ListReviews, ListGroups, ListDecisions, ChangePolicy, PreviewPolicy],
];

@Module({
  imports: [RecordsModule, CategoriesModule, IdentityModule, LedgerModule, RulesModule],
  providers: [...repositories, ...steps, ...useCases],
  exports: useCases,
})
export class ApprovalsModule {}
