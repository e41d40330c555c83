import type { RecordId, RecordSubject } from '@balance/records';
import { decisionOf, type ProcessingDecision } from './decision.js';
import { DuplicateRecord, InvalidVerdict } from './processing.errors.js';
import { type TraceEntry } from './reasoning-trace.js';
import { type Stage, type StageVerdict } from './stage.js';

export interface ChainPolicy {
  /** 0 … 1; a record that a stage decides with at least this leaves the chain, others are shown to the next. */
  readonly enoughConfidence: number;
}

interface Case {
  readonly subject: RecordSubject;
  readonly entries: TraceEntry[];
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
  const cases = subjects.map((subject): Case => ({ subject, entries: [] }));
  let open = cases;
  for (const stage of stages) {
    if (open.length === 0) break;
    open = await runStage(stage, open, enoughConfidence, nowMs);
  }
  return cases.map(({ subject, entries }) => decisionOf(subject.id, entries, enoughConfidence));
}

/** @returns the cases that stay open */
async function runStage(
  stage: Stage,
  open: Case[],
  enoughConfidence: number,
  nowMs: () => number,
): Promise<Case[]> {
  const startedMs = nowMs();
  const verdicts = await stage.decide(open.map(({ subject }) => subject));
  const durationUs = Math.max(0, Math.round(((nowMs() - startedMs) * 1_000) / open.length));
  refuseStrangers(stage, verdicts, open);
  return open.filter(({ subject, entries }) => {
    const entry = entryOf(stage, subject.id, verdicts.get(subject.id), durationUs);
    entries.push(entry);
    return entry.outcome !== 'decided' || entry.confidence < enoughConfidence;
  });
}

function entryOf(
  stage: Stage,
  id: RecordId,
  verdict: StageVerdict | undefined,
  durationUs: number,
): TraceEntry {
  // A record that a stage has left out was not looked at, and may be if it is asked again.
  if (!verdict) return { stage: stage.name, outcome: 'unavailable', reason: 'no-verdict', durationUs };
  if (verdict.outcome !== 'decided') {
    return { stage: stage.name, outcome: verdict.outcome, reason: verdict.reason, durationUs };
  }
  const { confidence, categoryId, evidence } = verdict;
  // Written so that NaN is refused too.
  if (!(confidence >= 0 && confidence <= 1))
    throw new InvalidVerdict(stage.name, id, `confidence ${confidence}`);
  return { stage: stage.name, outcome: 'decided', confidence, categoryId, evidence, durationUs };
}

/** A verdict on a record that was not shown means that ids were mixed up; nothing of it can be trusted. */
function refuseStrangers(
  stage: Stage,
  verdicts: ReadonlyMap<RecordId, StageVerdict>,
  open: readonly Case[],
): void {
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
