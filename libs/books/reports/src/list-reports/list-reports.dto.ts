import { AnyOf, AnyOfIds, Moment, PageOf, SortedPageQuery } from '@balance/http';
import { type ReportStatus, reportStatuses } from '../domain/report.js';
import { type ReportKindName, reportKindNames } from '../kinds/kinds.js';
import { ReportHeadView } from '../report.dto.js';

export class ReportsQuery extends SortedPageQuery(['id', 'finishedAt'], '-id') {
  @AnyOf(reportKindNames) kind?: ReportKindName[];
  @AnyOf(reportStatuses) status?: ReportStatus[];
  @AnyOfIds({ description: 'Asked for by one of these schedules' }) scheduleId?: string[];
  @Moment({ description: 'Requested then or later' }) from?: Date;
  @Moment({ description: 'Requested before then' }) until?: Date;
}

export class ReportPage extends PageOf(ReportHeadView) {}
