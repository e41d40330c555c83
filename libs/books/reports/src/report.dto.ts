import { ApiProperty } from '@nestjs/swagger';
import { type Report, type ReportHead, type ReportStatus, reportStatuses } from './domain/report.js';
import { reportKindNames } from './kinds/kinds.js';

export class ReportErrorView {
  @ApiProperty({ example: 'reports.generation-failed' }) code: string;
  @ApiProperty({ example: 'The report could not be made; ask for it again' }) message: string;
}

const moment = { type: String, format: 'date-time', nullable: true };

export class ReportHeadView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: reportKindNames }) kind: string;
  @ApiProperty({ type: Object, example: { from: '2025-01-01', to: '2025-12-31' } }) parameters: unknown;
  @ApiProperty({ enum: reportStatuses, example: 'completed' }) status: ReportStatus;
  @ApiProperty({ type: ReportErrorView, nullable: true, example: null }) error: ReportErrorView | null;
  @ApiProperty({ example: 'key:01933f5e-1a2b-7c3d-8e4f-5a6b7c8d9e0f' }) requestedBy: string;
  @ApiProperty({ format: 'date-time' }) requestedAt: string;
  @ApiProperty({ example: 1, description: 'How much of it is made, from 0 to 1' }) progress: number;
  @ApiProperty({ type: String, nullable: true, example: null, description: 'What is being done' })
  step: string | null;
  @ApiProperty({ ...moment, description: 'Exactly what was recorded by then is in the result' })
  asOf: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    example: '12',
    description: 'Version of the rule set at that moment',
  })
  ruleSetVersion: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    description: 'SHA-256 of the result in canonical JSON (RFC 8785)',
  })
  digest: string | null;
  @ApiProperty(moment) finishedAt: string | null;
}

const resultExample = {
  from: '2025-01-01',
  to: '2025-12-31',
  currencies: [
    {
      currency: 'GBP',
      income: { lines: [], total: '0.00', totalMinor: '0' },
      expense: {
        lines: [{ code: '6300', name: 'Travel', amount: '12.34', amountMinor: '1234' }],
        total: '12.34',
        totalMinor: '1234',
      },
      net: '-12.34',
      netMinor: '-1234',
    },
  ],
  statement: {
    title: 'Profit and loss, 2025-01-01 to 2025-12-31',
    columns: [
      {
        ...{ key: '2025-01-01..2025-12-31', label: 'Amount', measure: 'amount' },
        ...{ from: '2025-01-01', to: '2025-12-31', earlier: 0, isTotal: false },
      },
    ],
    rowCount: 1,
    rows: [
      {
        ...{ kind: 'line', level: 2, currency: 'GBP', section: 'Expense', code: '6300', label: 'Travel' },
        cells: [
          {
            ...{ amount: '12.34', amountMinor: '1234', sign: 1 },
            drill: {
              ...{ account: ['6300'], currency: 'GBP', from: '2025-01-01', until: '2026-01-01' },
              knownAt: '2026-01-31T09:30:00.000Z',
            },
          },
        ],
      },
    ],
    parts: [],
  },
};

export class ReportView extends ReportHeadView {
  @ApiProperty({
    type: Object,
    nullable: true,
    description:
      'Each kind has a `statement`, rows under columns; those of a large report are listed by GET /reports/{id}/rows only. A `drill` is the query of GET /ledger/postings that leads to what an amount is the sum of, times `sign`. Amounts are decimal strings, and minor units as strings.',
    example: resultExample,
  })
  result: unknown;
}

export const reportHeadView = ({ errorCode, error, ...head }: ReportHead): ReportHeadView => ({
  id: head.id,
  kind: head.kind,
  parameters: head.parameters,
  status: head.status,
  error: errorCode === null ? null : { code: errorCode, message: error ?? '' },
  requestedBy: head.requestedBy,
  requestedAt: head.requestedAt.toISOString(),
  progress: head.progress,
  step: head.step,
  asOf: head.asOf?.toISOString() ?? null,
  ruleSetVersion: head.ruleSetVersion?.toString() ?? null,
  digest: head.digest,
  finishedAt: head.finishedAt?.toISOString() ?? null,
});

export const reportView = (report: Report): ReportView => ({
  ...reportHeadView(report),
  result: report.result,
});
