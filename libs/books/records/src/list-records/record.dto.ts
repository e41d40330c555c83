import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { PageQuery } from '@balance/http';
import { type Currency, formatMinor } from '@balance/kernel';
import { type RecordState, transitions } from '../domain/record-state.js';
import { type RecordRow } from './record-list.repository.js';

const states = Object.keys(transitions);

export class RecordsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: states }) @IsOptional() @IsIn(states) state?: RecordState;
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() categoryId?: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'Import or delivery that the records came with' })
  @IsOptional()
  @IsUUID()
  sourceId?: string;
}

export class RecordView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: states }) state: RecordState;
  @ApiProperty({ format: 'date' }) bookedOn: string;
  @ApiProperty({ example: '-12.34', description: 'Decimal string; negative is money out' }) amount: string;
  @ApiProperty({ example: 'GBP' }) currency: string;
  @ApiProperty() description: string;
  @ApiProperty({ type: String, nullable: true }) counterparty: string | null;
  @ApiProperty({ type: String, nullable: true }) reference: string | null;
  @ApiProperty({ example: '1000' }) accountCode: string;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' }) categoryId: string | null;
  @ApiProperty({ type: Number, nullable: true, minimum: 0, maximum: 1 }) confidence: number | null;
  @ApiProperty({ type: String, nullable: true }) decidedBy: string | null;
  @ApiProperty({ type: Object, nullable: true, description: 'What each stage tried and found' })
  reasoningTrace: unknown;
  @ApiProperty({ type: Object, example: { kind: 'import', id: '…', line: 2 } }) source: {
    kind: string;
    id: string;
    line: number;
  };
  @ApiProperty({ type: Object, description: 'The source’s own words' }) raw: unknown;
}

export class RecordPage {
  @ApiProperty({ type: [RecordView] }) items: RecordView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

export const recordView = ({
  amountMinor,
  sourceKind,
  sourceId,
  sourceLine,
  ...row
}: RecordRow): RecordView => ({
  ...row,
  amount: formatMinor(amountMinor, row.currency as Currency),
  source: { kind: sourceKind, id: sourceId, line: sourceLine },
});
