import { type Tx } from '@balance/database';
import { type ReportBasis } from '../domain/basis.js';
import { type Coverage, type ParameterName, type ReportParameters } from '../domain/parameters.js';
import { type Statement, type StatementColumn, type StatementRow } from '../domain/statement/statement.js';
import { type ReportSources } from './report-sources.js';

/** What a kind is given to make one report. */
export interface Making {
  readonly parameters: ReportParameters;
  /** Exactly what was recorded by then counts. */
  readonly asOf: Date;
  readonly basis: ReportBasis;
  readonly sources: ReportSources;
  /** Reads in a transaction of its own: what was recorded by `asOf` is the same in each. */
  readonly read: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
  /** Says how far it is, from 0 to 1. */
  readonly tell: (progress: number, step: string) => Promise<void>;
}

export interface MadeReport {
  /** What of the result is beside the statement. */
  readonly summary?: object;
  readonly title: string;
  readonly columns: readonly StatementColumn[];
  /** Some at a time: of a large report they are never all there at once. */
  readonly rows: Iterable<readonly StatementRow[]> | AsyncIterable<readonly StatementRow[]>;
}

/** A kind of report. */
export interface ReportKind {
  /** Whether it needs a first day too, or shows how things stand at the end of one day. */
  readonly covers: Coverage;
  readonly takes: readonly ParameterName[];
  /** What it shows beside the accounts. */
  readonly shows?: 'categories' | 'budget';
  /** Loads what the report needs and hands it to a pure function. */
  make(making: Making): Promise<MadeReport>;
  /** The statement of a result of before results had one. */
  readonly earlier?: (result: unknown) => Omit<Statement, 'rowCount' | 'parts'>;
}
