import { ApiProperty } from '@nestjs/swagger';
import { AnyOf, PageOf, SortedPageQuery } from '@balance/http';
import {
  leftBecause,
  type RuleRun,
  type RunChange,
  type RunChangeKind,
  runChangeKinds,
  type RunStatus,
  runStatuses,
  type UndoResult,
} from '../domain/rule-runs/rule-run.js';

const count = { type: 'integer', minimum: 0 } as const;
const undoOutcomes = ['restored', ...leftBecause] as const;

export class RuleRunsQuery extends SortedPageQuery(['id', 'finishedAt'], '-id') {
  @AnyOf(runStatuses) status?: RunStatus[];
}

export class RunChangesQuery extends SortedPageQuery(['recordId'], 'recordId') {}

export class RunErrorView {
  @ApiProperty({ example: 'rules.unusable-rule' }) code: string;
  @ApiProperty({ example: 'Rule "Taxis" cannot be used: its pattern is too long' }) message: string;
}

export class UndoResultView {
  @ApiProperty({ ...count, example: 40, description: 'Records that have their former decision back' })
  restored: number;
  @ApiProperty({ ...count, example: 2, description: 'Left alone: approved since' }) approved: number;
  @ApiProperty({ ...count, example: 0, description: 'Left alone: rejected since' }) rejected: number;
  @ApiProperty({ ...count, example: 1, description: 'Left alone: changed since, such as by another run' })
  changed: number;
}

export class RunUndoView extends UndoResultView {
  @ApiProperty({ example: 'user:01890a5d-ac96-774b-bcce-b302099a8057' }) by: string;
  @ApiProperty({ format: 'date-time' }) at: string;
}

export class RunFilterView {
  @ApiProperty({ type: String, nullable: true, format: 'date' }) from: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) until: string | null;
  @ApiProperty({ type: [String], nullable: true, example: ['1000'] }) accountCode: string[] | null;
}

export class RuleRunView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: runStatuses, example: 'completed' }) status: RunStatus;
  @ApiProperty({
    type: String,
    format: 'uuid',
    isArray: true,
    nullable: true,
    description: 'Only records in which one of these takes part; `null` for all live rules',
  })
  ruleIds: string[] | null;
  @ApiProperty({ type: RunFilterView }) filter: RunFilterView;
  @ApiProperty({
    ...count,
    nullable: true,
    example: 120,
    description: 'Records that waited when the run began; `null` until then',
  })
  total: number | null;
  @ApiProperty({ ...count, example: 120, description: 'Records that were looked at' }) examined: number;
  @ApiProperty({ ...count, example: 43, description: 'Records that were changed' }) changed: number;
  @ApiProperty({ type: RunErrorView, nullable: true, example: null }) error: RunErrorView | null;
  @ApiProperty({ type: RunUndoView, nullable: true, example: null }) undo: RunUndoView | null;
  @ApiProperty({ example: 'user:01890a5d-ac96-774b-bcce-b302099a8057' }) requestedBy: string;
  @ApiProperty({ format: 'date-time' }) requestedAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) finishedAt: string | null;
}

export class RuleRunPage extends PageOf(RuleRunView) {}

export class StoredSplitView {
  @ApiProperty({ format: 'uuid' }) categoryId: string;
  @ApiProperty({ example: '-625', description: 'Minor units, as text' }) amountMinor: string;
}

export class RunDecisionView {
  @ApiProperty({ type: String, nullable: true, format: 'uuid' }) categoryId: string | null;
  @ApiProperty({ type: Number, nullable: true, minimum: 0, maximum: 1, example: 1 }) confidence:
    number | null;
  @ApiProperty({ type: String, nullable: true, example: 'rules' }) decidedBy: string | null;
  @ApiProperty({ type: String, nullable: true, example: null }) counterparty: string | null;
  @ApiProperty({ type: [String], example: ['travel'] }) tags: string[];
  @ApiProperty({ type: String, nullable: true, example: null }) note: string | null;
  @ApiProperty({ type: [StoredSplitView], nullable: true, example: null }) splits: StoredSplitView[] | null;
  @ApiProperty({ type: String, nullable: true, example: null }) reviewReason: string | null;
}

export class RunChangeView {
  @ApiProperty({ format: 'uuid' }) recordId: string;
  @ApiProperty({ enum: runChangeKinds, isArray: true, example: ['category', 'confidence'] })
  changes: RunChangeKind[];
  @ApiProperty({ type: RunDecisionView }) before: RunDecisionView;
  @ApiProperty({ type: RunDecisionView }) after: RunDecisionView;
  @ApiProperty({
    enum: undoOutcomes,
    nullable: true,
    example: null,
    description: 'What undoing the run did with it: gave the former decision back, or why not',
  })
  undone: (typeof undoOutcomes)[number] | null;
}

export class RunChangePage extends PageOf(RunChangeView) {}

export const undoResultView = ({ restored, approved, rejected, changed }: UndoResult): UndoResultView => ({
  restored,
  approved,
  rejected,
  changed,
});

export const ruleRunView = (run: RuleRun): RuleRunView => ({
  id: run.id,
  status: run.status,
  ruleIds: run.ruleIds && [...run.ruleIds],
  filter: {
    from: run.filter.from ?? null,
    until: run.filter.until ?? null,
    accountCode: run.filter.accountCode ? [...run.filter.accountCode] : null,
  },
  total: run.total,
  examined: run.examined,
  changed: run.changed,
  error: run.errorCode === null ? null : { code: run.errorCode, message: run.error ?? '' },
  undo: run.undoResult && {
    ...undoResultView(run.undoResult),
    by: run.undoneBy ?? '',
    at: run.undoneAt?.toISOString() ?? '',
  },
  requestedBy: run.requestedBy,
  requestedAt: run.requestedAt.toISOString(),
  finishedAt: run.finishedAt?.toISOString() ?? null,
});

export const runChangeView = ({ recordId, changes, before, after, undone }: RunChange): RunChangeView => ({
  recordId,
  changes: [...changes],
  before: decisionView(before),
  after: decisionView(after),
  undone,
});

/** Without the trace: the record shows its own, and with it what stood before. */
const decisionView = (decision: RunChange['after']): RunDecisionView => ({
  categoryId: decision.categoryId,
  confidence: decision.confidence,
  decidedBy: decision.decidedBy,
  counterparty: decision.counterparty,
  tags: [...decision.tags],
  note: decision.note,
  splits: decision.splits && [...decision.splits],
  reviewReason: decision.reviewReason,
});
