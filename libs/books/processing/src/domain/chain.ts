import type { RecordId, RecordSubject } from '@balance/records';
import { better, type Candidate, decisionOf, joined, type ProcessingDecision } from './decision.js';
import { DuplicateRecord, InvalidVerdict } from './processing.errors.js';
import { type TraceEntry } from './reasoning-trace.js';
import { type Stage, type StageEffect, type StageVerdict } from './stage.js';

export interface ChainPolicy {
  /** 0 … 1; a record that a stage is sure of with at least this leaves the chain, others are shown to the next. */
  readonly enoughConfidence: number;
}

interface Case {
  readonly subject: RecordSubject;
  readonly entries: TraceEntry[];
  best: Candidate | undefined;
  effect: StageEffect | undefined;
}

/**
 * Shows a batch of records to one stage after the other and decides on each of them. All or nothing: a stage
 * that throws rejects the batch, so that none of it is taken for done.
 *
 * @param nowMs a clock for durations, such as `performance.now`
 * @returns a decision for each record, in the order of the records
 * @throws {DuplicateRecord} `processing.duplicate-record`
 * @throws {InvalidVerdict} `processing.invalid-verdict` when a stage breaks its contract
 */
export async function runChain(
  stages: readonly Stage[],
  subjects: readonly RecordSubject[],
  { enoughConfidence }: ChainPolicy,
  nowMs: () => number,
): Promise<ProcessingDecision[]> {
  refuseDuplicates(subjects);
  const cases = subjects.map((subject): Case => ({
    subject,
    entries: [],
    best: undefined,
    effect: undefined,
  }));
  let open = cases;
  for (const stage of stages) {
    if (open.length === 0) break;
    open = await runStage(stage, open, enoughConfidence, nowMs);
  }
  return cases.map(({ subject, entries, best, effect }) => decisionOf(subject.id, entries, best, effect));
}

/** @returns the cases that stay open */
async function runStage(
  stage: Stage,
  open: readonly Case[],
  enoughConfidence: number,
  nowMs: () => number,
): Promise<Case[]> {
  const startedMs = nowMs();
  const verdicts = await stage.decide(open.map(({ subject }) => subject));
  const durationUs = Math.max(0, Math.round(((nowMs() - startedMs) * 1_000) / open.length));
  refuseStrangers(stage, verdicts, open);
  return open.filter((one) => {
    const verdict = verdicts.get(one.subject.id);
    one.entries.push(entryOf(stage, one.subject.id, verdict, durationUs));
    if (!verdict || verdict.outcome === 'unavailable') return true;
    one.effect = joined(one.effect, verdict.effect);
    if (verdict.outcome === 'passed') return true;
    one.best = better(one.best, { stage: stage.name, verdict });
    return !verdict.isSure || verdict.confidence < enoughConfidence;
  });
}

function entryOf(
  { name: stage }: Stage,
  id: RecordId,
  verdict: StageVerdict | undefined,
  durationUs: number,
): TraceEntry {
  // A record that a stage has left out was not looked at, and may be if it is asked again.
  if (!verdict)
    return { stage, outcome: 'unavailable', reason: 'no-verdict', evidence: undefined, durationUs };
  const { outcome, evidence } = verdict;
  if (outcome !== 'decided') return { stage, outcome, reason: verdict.reason, evidence, durationUs };
  const { confidence, categoryId, isSure } = verdict;
  // Written so that NaN is refused too.
  if (!(confidence >= 0 && confidence <= 1)) throw new InvalidVerdict(stage, id, `confidence ${confidence}`);
  const unsureBecause = isSure ? undefined : (verdict.unsureBecause ?? 'low-confidence');
  return { stage, outcome, confidence, unsureBecause, categoryId, evidence: verdict.evidence, durationUs };
}

/** A verdict on a record that was not shown means that ids were mixed up; nothing of it can be trusted. */
function refuseStrangers(
  stage: Stage,
  verdicts: ReadonlyMap<RecordId, StageVerdict>,
  open: readonly Case[],
): void {
  let known = 0;
  for (const { subject } of open) if (verdicts.has(subject.id)) known += 1;
  if (known === verdicts.size) return;
  const shown = new Set(open.map(({ subject }) => subject.id));
  for (const id of verdicts.keys()) {
    if (!shown.has(id)) throw new InvalidVerdict(stage.name, id, 'the record was not shown to it');
  }
}

function refuseDuplicates(subjects: readonly RecordSubject[]): void {
  const seen = new Set<RecordId>();
  for (const { id } of subjects) {
    if (seen.has(id)) throw new DuplicateRecord(id);
    seen.add(id);
  }
}
