import { Module } from '@nestjs/common';
import { ApprovalsModule } from './approvals.module.js';
import { PolicyController } from './change-policy/policy.controller.js';
import { DecisionsController } from './make-decision/decisions.controller.js';
import { GroupsController } from './review-groups/groups.controller.js';
import { ApprovalsController } from './review-queue/approvals.controller.js';
import { ReviewStepsController } from './review-queue/review-steps.controller.js';

@Module({
  imports: [ApprovalsModule],
  controllers: [
    ...[PolicyController, GroupsController, DecisionsController],
    ...[ApprovalsController, ReviewStepsController],
  ],
})
export class ApprovalsHttpModule {}
