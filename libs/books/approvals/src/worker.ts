import { Module } from '@nestjs/common';
import { ApprovalsModule } from './approvals.module.js';
import { EscalateOverdueJob } from './escalate-overdue/escalate-overdue.job.js';
import { PostApprovedJob } from './post-approved/post-approved.job.js';
import { RouteBatchesJob } from './route-batches/route-batches.job.js';

@Module({ imports: [ApprovalsModule], providers: [RouteBatchesJob, PostApprovedJob, EscalateOverdueJob] })
export class ApprovalsWorkerModule {}
