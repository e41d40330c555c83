import { Module } from '@nestjs/common';
import { LedgerModule } from './ledger.module.js';
import { OpenChartJob } from './open-chart/open-chart.job.js';

@Module({ imports: [LedgerModule], providers: [OpenChartJob] })
export class LedgerWorkerModule {}
