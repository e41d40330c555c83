import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { type TenantId } from '@balance/kernel';
import {
  type DecidedSubject,
  DecisionRepository,
  type RecordDecision,
  type RecordId,
  RecordListRepository,
  type Redecision,
  SubjectRepository,
} from '@balance/records';
import { CompileRuleSet, type HitOutcome, type RuleOutcome, type RuleSet } from '@balance/rules';
import { runChain } from '../domain/chain.js';
import { type Overlaid, overlay } from '../domain/rule-runs/overlay.js';
import { type RuleRun } from '../domain/rule-runs/rule-run.js';
import { takesPart } from '../domain/rule-runs/takes-part.js';
import { withRulesEntry } from '../domain/rule-runs/with-rules-entry.js';
import { rulesStage } from '../domain/stages/rules.stage.js';
import { RuleRunRepository } from '../rule-run.repository.js';

/** Records of one transaction. */
const pageSize = 500;

export interface PageDone {
  readonly examined: number;
  readonly changed: number;
  /** What the rules did to the records that were changed. */
  readonly hits: readonly HitOutcome[];
  /** Where to go on; `null` when there is nothing more. */
  readonly cursor: string | null;
}

/** Applies the rules in force to the next records that wait. */
@Injectable()
export class ApplyPage {
  constructor(
    private readonly subjects: SubjectRepository,
    private readonly listed: RecordListRepository,
    private readonly decisions: DecisionRepository,
    private readonly compileRuleSet: CompileRuleSet,
    private readonly runs: RuleRunRepository,
  ) {}

  /** @throws {UnusableRule} `rules.unusable-rule` */
  async execute(tx: Tx, tenantId: TenantId, run: RuleRun): Promise<PageDone> {
    const rules = await this.compileRuleSet.execute(tx, tenantId);
    const page = await this.subjects.page(tx, {
      ...run.filter,
      ...{ sort: 'id', limit: pageSize, state: ['processed'], withRaw: rules.asksRaw },
      ...(run.cursor !== null && { cursor: run.cursor }),
    });
    const records = page.rows.filter(({ id }) => run.endRecordId !== null && id <= run.endRecordId);
    const hits = await this.change(tx, run, records, rules);
    const isEnd = records.length < page.rows.length;
    return { examined: records.length, changed: hits.length, hits, cursor: isEnd ? null : page.nextCursor };
  }

  /** @returns what the rules did to the records that were changed */
  private async change(
    tx: Tx,
    run: RuleRun,
    records: readonly DecidedSubject[],
    rules: RuleSet,
  ): Promise<HitOutcome[]> {
    const outcomes = outcomesOf(records, rules, run.ruleIds);
    const concerned = records.filter(({ id }) => outcomes.has(id));
    const said = await runChain([rulesStage(rules)], concerned, { enoughConfidence: 1 }, () =>
      performance.now(),
    );
    const overlaid = concerned.flatMap((record, n) => {
      const laid = overlay(record, said[n]!);
      return laid ? [{ laid, said: said[n]! }] : [];
    });
    if (overlaid.length === 0) return [];
    const redecisions = await this.withTraces(tx, overlaid);
    // Who has decided on a record meanwhile goes before: it is left alone.
    const redecided = await this.decisions.redecide(tx, redecisions, `rule-run:${run.id}`);
    const laidBy = new Map(overlaid.map(({ laid }) => [laid.decision.recordId, laid]));
    const changes = redecided.map(({ recordId, before, revision }) => {
      const { changes: kinds, after } = laidBy.get(recordId)!;
      return { recordId, changes: kinds, before, after, revision };
    });
    await this.runs.insertChanges(tx, run.id, changes);
    return changes.map(({ recordId }) => outcomes.get(recordId)!);
  }

  /** Where the rules decide, the trace is theirs; where they only add something, it stays, with their entry renewed. */
  private async withTraces(
    tx: Tx,
    overlaid: readonly { laid: Overlaid; said: RecordDecision }[],
  ): Promise<Redecision[]> {
    const undecided = overlaid.filter(({ said }) => said.categoryId === null);
    const rows = await this.listed.byIds(
      tx,
      undecided.map(({ said }) => said.recordId),
    );
    const standing = new Map(rows.map(({ id, reasoningTrace }) => [id, reasoningTrace]));
    return overlaid.map(({ laid, said }) => ({
      ...laid.decision,
      trace: said.categoryId === null ? withRulesEntry(standing.get(said.recordId), said.trace) : said.trace,
    }));
  }
}

/** What the rules say of each record in which one of `ruleIds` takes part. */
function outcomesOf(
  records: readonly DecidedSubject[],
  rules: RuleSet,
  ruleIds: RuleRun['ruleIds'],
): Map<RecordId, RuleOutcome> {
  const outcomes = new Map<RecordId, RuleOutcome>();
  for (const record of records) {
    const outcome = rules.decide(record);
    if (outcome && takesPart(outcome, ruleIds)) outcomes.set(record.id, outcome);
  }
  return outcomes;
}
