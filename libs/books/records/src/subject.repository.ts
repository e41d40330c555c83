import { Injectable } from '@nestjs/common';
import { empty, keyColumn, Keyset, type Page, type PageWish, sql, type Tx } from '@balance/database';
import { endOfBlock, type Id } from '@balance/kernel';
import { type ApprovedBy, type BatchId, type RecordSubject } from './domain/record.js';
import { type RecordSplit, splitsOf, type StoredSplit } from './domain/record-decision.js';
import { type RecordState } from './domain/record-state.js';
import { type ReviewReason } from './domain/review-reason.js';
import { conditionsOf, type RecordFilter } from './list-records/record-filter.js';

/** What stands on a record now. */
export interface StandingDecision {
  readonly categoryId: Id<'category'> | null;
  readonly confidence: number | null;
  readonly decidedBy: string | null;
  /** The one that was assigned, if one was; the source's is the subject's. */
  readonly assignedCounterparty: string | null;
  /** Those that rules have added. */
  readonly assignedTags: readonly string[];
  readonly note: string | null;
  readonly splits: readonly RecordSplit[] | null;
  readonly reviewReason: ReviewReason | null;
  readonly approvedBy: ApprovedBy | null;
}

/** A record as the stages would see it again, and what has become of it. */
export interface DecidedSubject extends RecordSubject {
  readonly state: RecordState;
  readonly decision: StandingDecision;
  /** A person has chosen the category, or approved it as it was suggested. */
  readonly isByPerson: boolean;
  /** Rises with each change of the decision, see `Redecision`. */
  readonly revision: number;
}

interface WithRaw {
  /** Whether to read the source's own words too: they are the largest part of a record. */
  readonly withRaw?: boolean;
}

type Row = RecordSubject &
  Omit<StandingDecision, 'splits'> & { splits: StoredSplit[] | null; state: RecordState; revision: number };

const subject = sql`
  r.id, to_char(r.booked_on, 'YYYY-MM-DD') AS "bookedOn", r.amount_minor AS "amountMinor", r.currency, r.description,
  r.counterparty, r.reference, r.account_code AS account, r.source_kind AS source, '{}'::text[] AS tags`;

const standing = sql`
  state, revision, category_id AS "categoryId", confidence, decided_by AS "decidedBy",
  assigned_counterparty AS "assignedCounterparty", r.tags AS "assignedTags", note, splits,
  review_reason AS "reviewReason", approved_by AS "approvedBy"`;

const raw = ({ withRaw = false }: WithRaw) => (withRaw ? sql`, r.raw` : empty);

const listing = new Keyset('record-subject', { id: keyColumn.uuid(sql`id`) }, 'id', '-id');

/** Records as the stages see them. */
@Injectable()
export class SubjectRepository {
  /** The records of these batches that no stage has decided on yet. */
  undecided(tx: Tx, batchIds: readonly BatchId[], wish: WithRaw = {}): Promise<RecordSubject[]> {
    return tx.query<RecordSubject>`
      SELECT ${subject} ${raw(wish)}
      FROM unnest(${[...batchIds]}::uuid[], ${batchIds.map(endOfBlock)}::uuid[]) AS batch (first, last)
      JOIN records AS r ON r.id BETWEEN batch.first AND batch.last
      WHERE r.state = 'ingested'`;
  }

  /**
   * Those of a filter with what has been decided on them, the newest first.
   *
   * @throws {CursorInvalid} `paging.cursor-invalid`
   */
  async page(tx: Tx, wish: PageWish<'id'> & RecordFilter & WithRaw): Promise<Page<DecidedSubject>> {
    const page = await listing.page<Row>(tx, wish, {
      columns: sql`${subject} ${raw(wish)}, ${standing}`,
      from: sql`records AS r`,
      where: conditionsOf(wish),
    });
    return { ...page, rows: page.rows.map(decidedSubjectOf) };
  }
}

function decidedSubjectOf(row: Row): DecidedSubject {
  const { state, revision, categoryId, confidence, decidedBy, assignedCounterparty, ...rest } = row;
  const { assignedTags, note, splits: stored, reviewReason, approvedBy, ...subjectOf } = rest;
  const splits = splitsOf(stored);
  const where = { categoryId, confidence, decidedBy, splits };
  const about = { assignedCounterparty, assignedTags, note, reviewReason, approvedBy };
  return {
    ...subjectOf,
    state,
    revision,
    isByPerson: decidedBy === 'reviewer' || approvedBy === 'reviewer',
    decision: { ...where, ...about },
  };
}
