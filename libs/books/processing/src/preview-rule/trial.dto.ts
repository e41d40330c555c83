import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsObject, IsOptional, IsUUID, Max, Min, ValidateIf } from 'class-validator';
import { RequestInvalid } from '@balance/http';
import { type Currency, formatMinor } from '@balance/kernel';
import { type RuleId, type RuleMatch } from '@balance/rules';
import { type Given } from '../domain/trial/given.js';
import { type TrialRecord } from '../domain/trial/rules-on-trial.js';
import { type Candidate } from './trial.js';

const draft = {
  name: 'Taxis',
  when: { field: 'description', operator: 'contains', value: 'uber' },
  then: { categoryId: '01890a5d-ac96-774b-bcce-b302099a8057' },
};

/** Bodies as they can be sent. */
export const trialExamples = {
  draft: { summary: 'A rule that is not there yet', value: { draft, records: 10_000 } },
  change: {
    summary: 'A rule that is, with changes',
    value: { ruleId: '01890a5d-ac96-774b-bcce-b302099a8057', changes: { priority: 10 }, records: 10_000 },
  },
};

export const usualRecords = 10_000;
export const mostRecords = 100_000;

export class TrialBody {
  @ApiPropertyOptional({ type: Object, example: draft, description: 'A rule as `POST /rules` takes it' })
  @ValidateIf((_, value) => value !== undefined)
  @IsObject()
  draft?: object;
  @ApiPropertyOptional({ format: 'uuid', description: 'In place of `draft`: a rule that is there' })
  @ValidateIf((_, value) => value !== undefined)
  @IsUUID()
  ruleId?: string;
  @ApiPropertyOptional({
    type: Object,
    example: { priority: 10 },
    description: 'Beside `ruleId`: what changes, as `PATCH /rules/{id}` takes it',
  })
  @ValidateIf((_, value) => value !== undefined)
  @IsObject()
  changes?: object;
  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    maximum: mostRecords,
    default: usualRecords,
    description: 'How many records to look at, the newest first',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(mostRecords)
  records?: number | null;
}

/** @throws {RequestInvalid} `http.request-invalid` */
export function candidateOf({ draft: rule, ruleId, changes }: TrialBody): Candidate {
  if (rule !== undefined && ruleId === undefined && changes === undefined) return { draft: rule };
  if (ruleId !== undefined && rule === undefined) return { ruleId: ruleId.toLowerCase() as RuleId, changes };
  throw new RequestInvalid([
    { pointer: '/draft', detail: 'give either a `draft`, or a `ruleId` with or without `changes`' },
  ]);
}

const count = { type: 'integer', minimum: 0 } as const;

export class ReachView {
  @ApiProperty({ ...count, example: 10_000, description: 'Records that were looked at, the newest first' })
  examined: number;
  @ApiProperty({
    example: false,
    description: 'Whether these were all; otherwise the limit or the time was used up',
  })
  isAll: boolean;
}

export class TrialRecordView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: ['processed', 'approved'] }) state: string;
  @ApiProperty({ format: 'date' }) bookedOn: string;
  @ApiProperty({ example: '-12.50', description: 'Decimal string; negative is money out' }) amount: string;
  @ApiProperty({ example: 'GBP' }) currency: string;
  @ApiProperty({ example: 'UBER *TRIP' }) description: string;
  @ApiProperty({ type: String, nullable: true, example: 'Uber BV' }) counterparty: string | null;
  @ApiProperty({ example: '1000' }) accountCode: string;
  @ApiProperty({ type: String, nullable: true, format: 'uuid', description: 'What it is filed under now' })
  categoryId: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    example: 'similarity',
    description: 'The stage, or `reviewer`',
  })
  decidedBy: string | null;
  @ApiProperty({ example: false, description: 'Whether a person has chosen or approved the category' })
  isByPerson: boolean;
}

export const trialRecordView = (record: TrialRecord): TrialRecordView => ({
  id: record.id,
  state: record.state,
  bookedOn: record.bookedOn,
  amount: formatMinor(record.amountMinor, record.currency),
  currency: record.currency,
  description: record.description,
  counterparty: record.counterparty,
  accountCode: record.account,
  categoryId: record.decision.categoryId,
  decidedBy: record.decision.decidedBy,
  isByPerson: record.isByPerson,
});

export class SplitPartView {
  @ApiProperty({ format: 'uuid' }) categoryId: string;
  @ApiProperty({ example: '-6.25', description: 'Decimal string, in the record’s currency' }) amount: string;
}

/** What rules give a record; `null` where they leave it open. */
export class GivenView {
  @ApiProperty({ type: String, nullable: true, format: 'uuid' }) categoryId: string | null;
  @ApiProperty({ type: [SplitPartView], nullable: true, example: null }) splits: SplitPartView[] | null;
  @ApiProperty({ type: String, nullable: true, example: 'Uber' }) counterparty: string | null;
  @ApiProperty({ type: [String], example: ['travel'] }) tags: string[];
  @ApiProperty({ type: String, nullable: true, example: null }) note: string | null;
  @ApiProperty({ type: String, nullable: true, example: null, description: 'Why a person has to look' })
  review: string | null;
}

export const givenView = (given: Given, currency: Currency): GivenView => ({
  ...given,
  tags: [...given.tags],
  splits:
    given.splits?.map(({ categoryId, amountMinor }) => ({
      categoryId,
      amount: formatMinor(amountMinor, currency),
    })) ?? null,
});

export class MatchView {
  @ApiProperty({ format: 'uuid' }) ruleId: string;
  @ApiProperty({ type: 'integer', example: 3 }) version: number;
  @ApiProperty({ example: 'Taxis' }) name: string;
  @ApiProperty({ example: 'description contains "uber"', description: 'Why it holds' }) matchedOn: string;
}

export const matchView = ({ ruleId, version, name, matchedOn }: RuleMatch): MatchView => ({
  ruleId,
  version,
  name,
  matchedOn,
});
