import { Injectable } from '@nestjs/common';
import {
  isUniqueViolation,
  keyColumn,
  Keyset,
  nullable,
  type Page,
  type PageWish,
  sql,
  type Tx,
} from '@balance/database';
import { type RecordId } from '@balance/records';
import { RuleRunInProgress } from './domain/rule-runs/rule-run.errors.js';
import {
  type LeftBecause,
  type RuleRun,
  type RuleRunId,
  type RunChange,
  type RunFilter,
  type RunStatus,
  type UndoResult,
} from './domain/rule-runs/rule-run.js';

export interface RunPageWish extends PageWish<'id' | 'finishedAt'> {
  readonly status?: readonly RunStatus[];
}

/** How far a run has come. */
export interface RunStep {
  readonly examined: number;
  readonly changed: number;
  readonly cursor: string | null;
}

const listing = new Keyset(
  'rule-run',
  { id: keyColumn.uuid(sql`id`), finishedAt: nullable(keyColumn.timestamptz(sql`finished_at`)) },
  'id',
  '-id',
);
const changeListing = new Keyset(
  'rule-run-change',
  { recordId: keyColumn.uuid(sql`record_id`) },
  'recordId',
  'recordId',
);

const columns = sql`
  id, status, rule_ids AS "ruleIds", filter, total, examined, changed, cursor, end_record_id AS "endRecordId",
  error_code AS "errorCode", error, requested_by AS "requestedBy", requested_at AS "requestedAt",
  finished_at AS "finishedAt", undone_by AS "undoneBy", undone_at AS "undoneAt", undo_result AS "undoResult"`;

/** Every statement on runs and on what they have changed. */
@Injectable()
export class RuleRunRepository {
  /** @throws {RuleRunInProgress} `processing.run-in-progress` */
  async insert(tx: Tx, run: Pick<RuleRun, 'id' | 'ruleIds' | 'filter' | 'requestedBy'>): Promise<void> {
    const [active] = await tx.query<{ id: string }>`
      SELECT id FROM rule_runs WHERE status IN ('requested', 'running')`;
    if (active) throw new RuleRunInProgress(active.id);
    await oneAtATime(
      tx.execute`
        INSERT INTO rule_runs (tenant_id, id, rule_ids, filter, requested_by)
        VALUES (
          current_tenant(), ${run.id}::uuid, ${run.ruleIds && [...run.ruleIds]}::uuid[], ${JSON.stringify(run.filter)}::jsonb,
          ${run.requestedBy}
        )`,
    );
  }

  async find(tx: Tx, id: RuleRunId): Promise<RuleRun | undefined> {
    const [run] = await tx.query<RuleRun>`SELECT ${columns} FROM rule_runs WHERE id = ${id}::uuid`;
    return run;
  }

  /** One, kept from others until the transaction ends. */
  async lock(tx: Tx, id: RuleRunId): Promise<RuleRun | undefined> {
    const [run] = await tx.query<RuleRun>`SELECT ${columns} FROM rule_runs WHERE id = ${id}::uuid FOR UPDATE`;
    return run;
  }

  /** @throws {CursorInvalid} `paging.cursor-invalid` */
  page(tx: Tx, { status, ...wish }: RunPageWish): Promise<Page<RuleRun>> {
    const where = [status && sql`status = ANY (${[...status]}::text[])`];
    return listing.page(tx, wish, { columns, from: sql`rule_runs`, where });
  }

  /** How many records wait, and the last of them: what comes in later was shown the rules already. */
  async waiting(tx: Tx, filter: RunFilter): Promise<{ total: number; endRecordId: RecordId | null }> {
    // The one look into another module's table: a list counts for people, and no further than ten thousand.
    return tx.one`
      SELECT count(*)::int AS total, max(id::text)::uuid AS "endRecordId" FROM records
      WHERE state = 'processed'
        AND (${filter.from ?? null}::date IS NULL OR booked_on >= ${filter.from ?? null}::date)
        AND (${filter.until ?? null}::date IS NULL OR booked_on < ${filter.until ?? null}::date)
        AND (${filter.accountCode ? [...filter.accountCode] : null}::text[] IS NULL
             OR account_code = ANY (${filter.accountCode ? [...filter.accountCode] : null}::text[]))`;
  }

  async begin(
    tx: Tx,
    id: RuleRunId,
    { total, endRecordId }: { total: number; endRecordId: RecordId | null },
  ): Promise<void> {
    await tx.execute`
      UPDATE rule_runs SET total = ${total}, end_record_id = ${endRecordId}::uuid WHERE id = ${id}::uuid`;
  }

  /** @throws {RuleRunInProgress} `processing.run-in-progress` when a failed run comes back while another is under way */
  async advance(tx: Tx, id: RuleRunId, { examined, changed, cursor }: RunStep): Promise<void> {
    await oneAtATime(
      tx.execute`
        UPDATE rule_runs
        SET status = 'running', examined = ${examined}, changed = ${changed}, cursor = ${cursor}, error_code = NULL,
            error = NULL, finished_at = NULL
        WHERE id = ${id}::uuid`,
    );
  }

  async finish(
    tx: Tx,
    id: RuleRunId,
    { status, code, message }: { status: RunStatus; code?: string; message?: string },
  ): Promise<void> {
    await tx.execute`
      UPDATE rule_runs
      SET status = ${status}, error_code = ${code ?? null}, error = ${message ?? null}, finished_at = clock_timestamp()
      WHERE id = ${id}::uuid`;
  }

  async insertChanges(tx: Tx, id: RuleRunId, changes: readonly Omit<RunChange, 'undone'>[]): Promise<void> {
    if (changes.length === 0) return;
    await tx.execute`
      INSERT INTO rule_run_changes (tenant_id, run_id, record_id, changes, before, after, revision)
      SELECT current_tenant(), ${id}::uuid, "recordId", changes, before, after, revision
      FROM json_to_recordset(${JSON.stringify(changes)}::json) AS new (
        "recordId" uuid, changes text[], before jsonb, after jsonb, revision int
      )`;
  }

  /** @throws {CursorInvalid} `paging.cursor-invalid` */
  changes(tx: Tx, id: RuleRunId, wish: PageWish<'recordId'>): Promise<Page<RunChange>> {
    return changeListing.page(tx, wish, {
      columns: sql`record_id AS "recordId", changes, before, after, revision, undone`,
      from: sql`rule_run_changes`,
      where: [sql`run_id = ${id}::uuid`],
    });
  }

  /** Notes what undoing the run did with records. */
  async markUndone(
    tx: Tx,
    id: RuleRunId,
    marks: readonly { recordId: RecordId; undone: 'restored' | LeftBecause }[],
  ): Promise<void> {
    await tx.execute`
      UPDATE rule_run_changes AS c SET undone = marked.undone
      FROM json_to_recordset(${JSON.stringify(marks)}::json) AS marked ("recordId" uuid, undone text)
      WHERE c.run_id = ${id}::uuid AND c.record_id = marked."recordId"`;
  }

  async saveUndo(tx: Tx, id: RuleRunId, by: string, result: UndoResult): Promise<void> {
    await tx.execute`
      UPDATE rule_runs
      SET undone_by = ${by}, undone_at = clock_timestamp(), undo_result = ${JSON.stringify(result)}::jsonb
      WHERE id = ${id}::uuid`;
  }
}

async function oneAtATime(statement: Promise<unknown>): Promise<void> {
  try {
    await statement;
  } catch (fault) {
    if (isUniqueViolation(fault)) throw new RuleRunInProgress();
    throw fault;
  }
}
