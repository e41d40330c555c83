import { Module } from '@nestjs/common';
import { ApprovalsModule } from './approvals.module.js';
import { ApprovalsController } from './review-queue/approvals.controller.js';

@Module({ imports: [ApprovalsModule], controllers: [ApprovalsController] })
export class ApprovalsHttpModule {}
