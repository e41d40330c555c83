import { type Currency } from '@balance/kernel';
import iconv from 'iconv-lite';
import { type ColumnMapping } from '../../../domain/column-mapping.js';
import { EmptyFile, LineTooLong, NoRows } from '../../../domain/file-errors.js';
import { type StatementSource } from '../../statement-format.js';
import { type CsvPlan } from '../csv-plan.js';
import { decodeText, NotUtf8 } from '../decode/decode-text.js';
import { detectEncoding, type EncodingGuess } from '../decode/detect-encoding.js';
import { guessLegacyEncoding } from '../decode/guess-encoding.js';
import { readHead } from '../decode/read-head.js';
import { detectLayout, type Layout } from '../layout/detect-layout.js';
import { requireColumns } from '../layout/require-columns.js';
import { maxRecordLength } from '../split/record-cursor.js';
import { directionCandidate, withDirection } from './direction-column.js';
import { makePlan } from './make-plan.js';
import { survey } from './survey.js';

/** Only blanks, delimiters and quotes, whichever of them is the delimiter. */
const nothing = /^[\s,;|"]*$/;

interface PlanRequest {
  source: StatementSource;
  head: { bytes: Buffer; isWhole: boolean };
  mapping: ColumnMapping;
  defaultCurrency: Currency;
}

/**
 * Decides how a CSV file is to be read. It reads the beginning for encoding, delimiter and header, then the
 * whole file once for the columns that were chosen (twice when a late byte shows that it is not UTF-8).
 *
 * @throws {DomainError} see {@link StatementFormat.plan}; a header without any row is `imports.no-rows`
 */
export async function planCsv(
  source: StatementSource,
  mapping: ColumnMapping,
  defaultCurrency: Currency,
): Promise<CsvPlan> {
  const head = await readHead(source);
  const request = { source, head, mapping, defaultCurrency };
  const guess = detectEncoding(head.bytes, source.name, mapping.encoding);
  try {
    return await planAs(guess, request);
  } catch (error) {
    if (!(error instanceof NotUtf8)) throw error;
    return planAs({ encoding: guessLegacyEncoding(error.bytes), isCertain: true }, request);
  }
}

async function planAs({ encoding, isCertain }: EncodingGuess, request: PlanRequest): Promise<CsvPlan> {
  const { source, mapping, defaultCurrency } = request;
  const layout = readLayout(encoding, request);
  const required = requireColumns(layout, mapping);
  const chunks = decodeText(source, { encoding, refutable: !isCertain });
  const directionColumn = directionCandidate(required, layout.headers);
  const findings = await survey(chunks, { ...layout, columns: required, directionColumn });
  if (findings.counts.data === 0) throw new NoRows(source.name, layout.names);
  const columns = withDirection(required, directionColumn, findings, mapping.direction !== undefined);
  return makePlan({ layout, columns, findings, encoding }, mapping, defaultCurrency);
}

function readLayout(encoding: string, { source, head: { bytes, isWhole }, mapping }: PlanRequest): Layout {
  const text = iconv.decode(bytes, encoding);
  if (isWhole && nothing.test(text)) throw new EmptyFile(source.name);
  const layout = detectLayout(text, isWhole, mapping);
  if (layout.records.length === 0 && !isWhole) throw new LineTooLong(1, maxRecordLength);
  return layout;
}
