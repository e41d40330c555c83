import type { DecidedSubject, DecisionSnapshot, RecordDecision, Redecision } from '@balance/records';
import { runChangeKinds, type RunChangeKind } from './rule-run.js';

type Decision = Omit<Redecision, 'trace'>;
type Snapshot = Omit<DecisionSnapshot, 'trace'>;

/** What rules make of a record that others have decided on before. */
export interface Overlaid {
  readonly changes: readonly RunChangeKind[];
  readonly decision: Decision;
  readonly after: Snapshot;
}

/**
 * Lays what the rules say over what stands on a record. Where they say nothing everything stays, so nothing is taken
 * away: tags are added, and a category, a counterparty or a note is replaced by another one only.
 *
 * @param said by the rules alone
 * @returns `undefined` when that leaves the record as it is
 */
export function overlay(record: DecidedSubject, said: RecordDecision): Overlaid | undefined {
  const before = standing(record);
  const decision = laidOver(record, said);
  const after = snapshotOf(decision);
  const changes = runChangeKinds.filter((kind) => textOf(kind, before) !== textOf(kind, after));
  return changes.length === 0 ? undefined : { changes, decision, after };
}

function laidOver({ id, revision, decision: now }: DecidedSubject, said: RecordDecision): Decision {
  const isDecided = said.categoryId !== null;
  const source = isDecided ? said : now;
  // Without a category of the rules' own, only their mark is theirs to set.
  const isReason = isDecided || said.reviewReason === 'marked-by-rule';
  return {
    recordId: id,
    revision,
    categoryId: source.categoryId,
    confidence: source.confidence ?? 0,
    decidedBy: source.decidedBy,
    splits: source.splits ?? undefined,
    counterparty: said.counterparty ?? now.assignedCounterparty ?? undefined,
    tags: [...new Set([...now.assignedTags, ...(said.tags ?? [])])].sort(),
    note: said.note ?? now.note ?? undefined,
    reviewReason: isReason ? said.reviewReason : (now.reviewReason ?? undefined),
  };
}

const standing = ({ id, revision, decision }: DecidedSubject): Snapshot =>
  snapshotOf({
    recordId: id,
    revision,
    categoryId: decision.categoryId,
    confidence: decision.confidence ?? 0,
    decidedBy: decision.decidedBy,
    splits: decision.splits ?? undefined,
    counterparty: decision.assignedCounterparty ?? undefined,
    tags: [...decision.assignedTags].sort(),
    note: decision.note ?? undefined,
    reviewReason: decision.reviewReason ?? undefined,
  });

const snapshotOf = (decision: Decision): Snapshot => ({
  categoryId: decision.categoryId,
  confidence: decision.confidence,
  decidedBy: decision.decidedBy,
  counterparty: decision.counterparty ?? null,
  tags: decision.tags ?? [],
  note: decision.note ?? null,
  splits:
    decision.splits?.map(({ categoryId, amountMinor }) => ({
      categoryId,
      amountMinor: amountMinor.toString(),
    })) ?? null,
  reviewReason: decision.reviewReason ?? null,
});

const textOf = (kind: RunChangeKind, of: Snapshot): string => JSON.stringify(valueOf(kind, of));

function valueOf(kind: RunChangeKind, of: Snapshot): unknown {
  switch (kind) {
    case 'confidence':
      return [of.confidence, of.decidedBy];
    case 'category':
      return of.categoryId;
    case 'splits':
      return of.splits?.map(({ categoryId, amountMinor }) => [categoryId, amountMinor]);
    case 'review':
      return of.reviewReason;
    default:
      return of[kind];
  }
}
