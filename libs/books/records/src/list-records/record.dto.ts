import { ApiProperty } from '@nestjs/swagger';
import {
  AnyMatching,
  AnyOf,
  AnyOfIds,
  Day,
  DecimalAmount,
  PageOf,
  SearchText,
  SortedPageQuery,
} from '@balance/http';
import { type Currency, formatMinor } from '@balance/kernel';
import { type RecordState, transitions } from '../domain/record-state.js';
import { type RecordRow } from './record-list.repository.js';

const states = Object.keys(transitions);

export class RecordsQuery extends SortedPageQuery(['id', 'bookedOn', 'amount'], '-id') {
  @AnyOf(states) state?: RecordState[];
  @AnyOfIds() categoryId?: string[];
  @AnyMatching(/^[\w.-]{1,20}$/, '1000') accountCode?: string[];
  @AnyMatching(/^[A-Z]{3}$/, 'GBP') currency?: string[];
  @Day({ description: 'First booking date' }) from?: string;
  @Day({ description: 'The booking date before which to stop' }) until?: string;
  @DecimalAmount({ description: 'Least signed amount, in each record’s own currency' }) minAmount?: string;
  @DecimalAmount({ description: 'Greatest signed amount, in each record’s own currency' }) maxAmount?: string;
  @SearchText({ description: 'A part of the description, counterparty or reference, whatever its case' })
  q?: string;
  @AnyOfIds({ description: 'Imports that the records came with' }) importId?: string[];
  @AnyOfIds({ description: 'Deliveries that the records came with' }) deliveryId?: string[];
  @AnyOfIds({ description: 'Integrations whose deliveries the records came with' }) integrationId?: string[];
}

export class RecordSourceView {
  @ApiProperty({ enum: ['import', 'delivery'] }) kind: string;
  @ApiProperty({ format: 'uuid', description: 'Of the import or the delivery' }) id: string;
  @ApiProperty({ type: 'integer', example: 64, description: 'Line of the file, or place in the delivery' })
  line: number;
}

export class RecordView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: states, example: 'approved' }) state: RecordState;
  @ApiProperty({ format: 'date' }) bookedOn: string;
  @ApiProperty({ example: '-12.50', description: 'Decimal string; negative is money out' }) amount: string;
  @ApiProperty({ example: 'GBP' }) currency: string;
  @ApiProperty({ example: 'CANAL STREET CABS' }) description: string;
  @ApiProperty({ type: String, nullable: true, example: 'Canal Street Cabs Ltd' }) counterparty:
    string | null;
  @ApiProperty({ type: String, nullable: true, example: 'INV-2031' }) reference: string | null;
  @ApiProperty({ example: '1000' }) accountCode: string;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' }) categoryId: string | null;
  @ApiProperty({ type: Number, nullable: true, minimum: 0, maximum: 1, example: 1 }) confidence:
    number | null;
  @ApiProperty({ type: String, nullable: true, example: 'rules', description: 'The stage or person' })
  decidedBy: string | null;
  @ApiProperty({
    type: Object,
    nullable: true,
    description: 'What each stage tried and found',
    example: { decidedBy: 'rules', stages: [{ stage: 'rules', outcome: 'decided', durationUs: 4 }] },
  })
  reasoningTrace: unknown;
  @ApiProperty({ type: RecordSourceView }) source: RecordSourceView;
  @ApiProperty({
    type: Object,
    description: 'The source’s own words',
    example: { Date: '28/06/2026', Description: 'CANAL STREET CABS', 'Paid out': '12.50' },
  })
  raw: unknown;
}

export class RecordPage extends PageOf(RecordView) {}

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
