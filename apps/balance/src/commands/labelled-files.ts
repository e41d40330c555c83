import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import {
  planStatement,
  readStatement,
  RecordCursor,
  type StatementPlan,
  type StatementSource,
} from '@balance/imports';
import { currencySchema, DomainError } from '@balance/kernel';
import { type Example } from '@balance/similarity';

const dayMs = 86_400_000;

export class LabelColumnMissing extends DomainError {
  readonly code = 'balance.label-column-missing';
  constructor(names: readonly string[], found: readonly string[]) {
    super(`No file has a column ${names.join(' or ')}. There are: ${found.join(', ')}.`);
  }
}

export interface LabelledRecords {
  readonly examples: Example[];
  /** Files without the column, which nothing was taken from. */
  readonly skipped: string[];
  /** What was taken for the column in files that misspell it: `name of the file: name of the column`. */
  readonly misspelt: string[];
}

/**
 * The labelled records of statements: payee, amount and date, and nothing else that the files say. A record without
 * a readable date is taken without one; one without an amount, or with an empty label, is left out.
 *
 * @param names of the label's column; case, blanks and punctuation do not matter, and a slip of one letter is let
 *   pass where one column alone has it
 * @throws {LabelColumnMissing} when no file has it
 */
export async function readLabelled(
  files: readonly string[],
  names: readonly string[],
  onFile: () => void,
): Promise<LabelledRecords> {
  const examples: Example[] = [];
  const skipped: string[] = [];
  const misspelt: string[] = [];
  const columns = new Set<string>();
  for (const file of files) {
    const source = await sourceOf(file);
    const plan = await planStatement(source, {}, currencySchema.parse('GBP'));
    plan.columnNames.forEach((name) => columns.add(name));
    const { at: label, isMisspelt } = findColumn(plan.columnNames, names);
    if (isMisspelt) misspelt.push(`${source.name}: ${plan.columnNames[label]!}`);
    if (label < 0) skipped.push(source.name);
    else await take(source, plan, label, examples);
    onFile();
  }
  if (skipped.length === files.length) throw new LabelColumnMissing(names, [...columns]);
  return { examples, skipped, misspelt };
}

/** A shorter name says something else when one letter differs. */
const longEnough = 8;

function findColumn(
  columns: readonly string[],
  names: readonly string[],
): { at: number; isMisspelt: boolean } {
  const [found, wanted] = [columns.map(bare), names.map(bare)];
  const exact = found.findIndex((name) => wanted.includes(name));
  if (exact >= 0) return { at: exact, isMisspelt: false };
  const near = found.flatMap((name, at) =>
    wanted.some((one) => one.length >= longEnough && isOneSlipApart(one, name)) ? [at] : [],
  );
  return near.length === 1 ? { at: near[0]!, isMisspelt: true } : { at: -1, isMisspelt: false };
}

/** Whether one letter too many, too few or another one makes the difference. */
function isOneSlipApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}

async function take(
  source: StatementSource,
  plan: StatementPlan,
  label: number,
  into: Example[],
): Promise<void> {
  const labelName = plan.columnNames[label]!;
  for await (const { outcomes } of readStatement(source, plan)) {
    for (const outcome of outcomes) {
      if (outcome.kind === 'row') {
        const { counterparty, description, amountMinor, bookedOn } = outcome.row;
        const day = Date.parse(bookedOn) / dayMs;
        add(into, outcome.cells[labelName], { payee: counterparty ?? description, amountMinor, day });
      } else if (outcome.amountMinor !== null) {
        const cells = cellsOf(outcome.raw, plan.delimiter);
        const payee = cells[plan.columns.counterparty ?? plan.columns.description ?? -1] ?? '';
        add(into, cells[label], { payee: payee.trim(), amountMinor: outcome.amountMinor, day: null });
      }
    }
  }
}

function add(
  into: Example[],
  label: string | undefined,
  { payee, amountMinor, day }: { payee: string; amountMinor: bigint; day: number | null },
): void {
  const folded = (label ?? '').toLowerCase().replace(/\s+/gu, ' ').trim();
  if (folded !== '') into.push({ payee, amountMinor: Number(amountMinor), day, label: folded });
}

function cellsOf(raw: string, delimiter: string): string[] {
  const cursor = new RecordCursor(delimiter);
  cursor.feed(raw);
  cursor.end();
  return cursor.next() ? cursor.cells : [];
}

async function sourceOf(file: string): Promise<StatementSource> {
  const { size } = await stat(file).catch((fault: Error) => {
    throw new LabelledFileUnreadable(file, fault.message);
  });
  return { open: () => createReadStream(file), size, name: path.basename(file) };
}

export class LabelledFileUnreadable extends DomainError {
  readonly code = 'balance.labelled-file-unreadable';
  constructor(file: string, reason: string) {
    super(`${file} cannot be read: ${reason}`, { file });
  }
}

const bare = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
