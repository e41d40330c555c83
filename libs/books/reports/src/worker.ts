import { Module } from '@nestjs/common';
import { GenerateReportJob } from './generate-report/generate-report.job.js';
import { ReportsModule } from './reports.module.js';

@Module({ imports: [ReportsModule], providers: [GenerateReportJob] })
export class ReportsWorkerModule {}
