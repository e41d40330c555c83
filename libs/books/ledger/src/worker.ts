import { Module } from '@nestjs/common';
import { ExpireHoldsJob } from './holds/expire-holds/expire-holds.job.js';
import { LedgerModule } from './ledger.module.js';
import { OpenChartJob } from './open-chart/open-chart.job.js';

@Module({ imports: [LedgerModule], providers: [ExpireHoldsJob, OpenChartJob] })
export class LedgerWorkerModule {}
