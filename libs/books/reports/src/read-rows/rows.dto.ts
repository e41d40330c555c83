import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { PageOf } from '@balance/http';
import { type RowKind, rowKinds, type StatementRow } from '../domain/statement/statement.js';

export class PostingOfRowView {
  @ApiProperty({ format: 'date' }) on: string;
  @ApiProperty({ format: 'uuid' }) entryId: string;
  @ApiProperty({ example: 'record:01933f5e-1a2b-7c3d-8e4f-5a6b7c8d9e0f' }) reference: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) recordId: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'Halden Ltd' }) counterparty: string | null;
}

export class StatementRowView {
  @ApiProperty({ enum: rowKinds, example: 'line' }) kind: RowKind;
  @ApiProperty({ example: 1, description: 'How far in: 0 for sections and results' }) level: number;
  @ApiProperty({ example: 'GBP' }) currency: string;
  @ApiProperty({ example: 'Expense' }) section: string;
  @ApiProperty({ type: String, nullable: true, example: '6300' }) code: string | null;
  @ApiProperty({ example: 'Travel' }) label: string;
  @ApiProperty({
    type: 'array',
    items: { type: 'object', nullable: true },
    description:
      'One for each column of the statement: an amount (with `drill`, the query of GET /ledger/postings that leads to its postings, whose sum times `sign` it is), a `percent`, or `null`',
    example: [
      {
        amount: '12.34',
        amountMinor: '1234',
        sign: 1,
        drill: {
          account: ['6300'],
          currency: 'GBP',
          from: '2025-01-01',
          until: '2026-01-01',
          knownAt: '2026-01-31T09:30:00.000Z',
        },
      },
    ],
  })
  cells: StatementRow['cells'];
  @ApiPropertyOptional({ type: PostingOfRowView, description: 'Of rows of kind `posting`' })
  posting?: PostingOfRowView;
}

export class StatementRowPage extends PageOf(StatementRowView) {}
