import { type z } from 'zod';
import { type Tx } from '@balance/database';
import { type Sheet } from '../render/sheet.js';
import { type ReportSources } from './report-sources.js';

/** A kind of report, with what is stored as JSON still unread. */
export interface ReportKind {
  /** Whether it needs a first day too, or shows how things stand at the end of one day. */
  readonly covers: 'period' | 'day';
  compute(tx: Tx, sources: ReportSources, parameters: unknown): Promise<unknown>;
  toSheet(result: unknown): Sheet;
}

interface KindInput<Parameters, Result> {
  covers: ReportKind['covers'];
  /** What the request must say. */
  parameters: z.ZodType<Parameters>;
  /** What is stored, as JSON. */
  result: z.ZodType<Result>;
  /** Loads what the report needs and hands it to a pure function. */
  compute(tx: Tx, sources: ReportSources, parameters: Parameters): Promise<Result>;
  toSheet(result: Result): Sheet;
}

export const defineKind = <Parameters, Result>(kind: KindInput<Parameters, Result>): ReportKind => ({
  covers: kind.covers,
  compute: (tx, sources, parameters) => kind.compute(tx, sources, kind.parameters.parse(parameters)),
  toSheet: (result) => kind.toSheet(kind.result.parse(result)),
});
