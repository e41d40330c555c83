import { Module } from '@nestjs/common';
import { ApprovalsModule } from './approvals.module.js';
import { PostApprovedJob } from './post-approved/post-approved.job.js';
import { RouteBatchJob } from './route-batch/route-batch.job.js';

@Module({ imports: [ApprovalsModule], providers: [RouteBatchJob, PostApprovedJob] })
export class ApprovalsWorkerModule {}
