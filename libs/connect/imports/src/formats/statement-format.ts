import { type Currency } from '@balance/kernel';
import { type Readable } from 'node:stream';
import { type ColumnMapping } from '../domain/column-mapping.js';
import { type OutcomeBatch } from '../domain/statement-row.js';

/**
 * A stored file. Planning opens it two or three times and may leave a stream before its end (which destroys it);
 * reading opens it once. So `open` gives a new stream each time.
 */
export interface StatementSource {
  /** A stream of bytes (no encoding set) from the beginning. Its own errors pass through unchanged. */
  open(): Readable;
  /** Bytes. */
  size: number;
  /** For messages only. */
  name: string;
}

export interface ReadOptions {
  /** Skips the outcomes up to the record that begins on this physical line: the `lastLine` of the last batch kept. */
  afterLine?: number;
  /** Records in a batch, blank ones not counted; 1,000 unless given. */
  batchSize?: number;
}

/**
 * A file format. `plan` decides everything that needs the whole file; `read` then turns each record into an
 * outcome by itself. The plan is plain JSON, so that it can be shown, stored with the import and used again.
 */
export interface StatementFormat<Plan> {
  readonly name: string;
  /**
   * @param defaultCurrency used where neither the file nor the mapping says
   * @throws {DomainError} `imports.*`: what is wrong with the file as a whole, or what the mapping must settle
   */
  plan(source: StatementSource, mapping: ColumnMapping, defaultCurrency: Currency): Promise<Plan>;
  /**
   * @returns batches in the order of the file; memory does not grow with the file
   * @throws {LineTooLong} while reading
   */
  read(source: StatementSource, plan: Plan, options?: ReadOptions): AsyncIterable<OutcomeBatch>;
}
