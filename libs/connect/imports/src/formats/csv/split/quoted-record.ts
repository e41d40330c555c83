import { isLineEnd } from './line-ends.js';

export interface QuotedRecord {
  cells: string[];
  /** Position of the line end behind the record, or the text's length. */
  end: number;
  isRepaired: boolean;
}

interface Cell {
  value: string;
  /** Position behind the cell: a delimiter, a line end or the end of the text. */
  end: number;
  isRepaired: boolean;
}

type Unfinished = 'needs-more' | 'unterminated-quote' | 'stray-quote';

/**
 * Parts a record that has a quote in its first physical line.
 *
 * A cell is quoted when its first character, blanks aside, is a quote. A quote inside it is doubled; one that
 * is not (`"ACME "BEST" LTD"`) is taken literally as long as the cell ends on the record's first line, and
 * the record is marked as repaired. Behind that line it is a stray quote.
 *
 * @param lineEnd end of the record's first physical line
 * @param isWhole whether the text ends here, so that nothing can follow
 */
export function readQuotedRecord(
  text: string,
  start: number,
  lineEnd: number,
  delimiter: string,
  isWhole: boolean,
): QuotedRecord | Unfinished {
  const cells: string[] = [];
  let isRepaired = false;
  for (let at = start; ;) {
    const opening = skipBlanks(text, at, delimiter);
    const cell =
      text[opening] === '"'
        ? readQuotedCell(text, opening + 1, lineEnd, delimiter, isWhole)
        : readPlainCell(text, at, delimiter);
    if (typeof cell === 'string') return cell;
    cells.push(cell.value);
    isRepaired ||= cell.isRepaired;
    if (text[cell.end] === delimiter) {
      at = cell.end + 1;
      continue;
    }
    // Behind a cell that ran over several lines, the end of the record may not have arrived yet.
    const isOpen = cell.end >= text.length || (text[cell.end] === '\r' && cell.end === text.length - 1);
    return isOpen && !isWhole ? 'needs-more' : { cells, end: cell.end, isRepaired };
  }
}

function readQuotedCell(
  text: string,
  from: number,
  lineEnd: number,
  delimiter: string,
  isWhole: boolean,
): Cell | Unfinished {
  let hasDoubled = false;
  let isRepaired = false;
  for (let at = from; ;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return isRepaired ? 'stray-quote' : isWhole ? 'unterminated-quote' : 'needs-more';
    if (isRepaired && quote > lineEnd) return 'stray-quote';
    if (quote + 1 >= text.length && !isWhole) return 'needs-more';
    if (text[quote + 1] === '"') {
      hasDoubled = true;
      at = quote + 2;
      continue;
    }
    const end = skipBlanks(text, quote + 1, delimiter);
    if (end >= text.length && !isWhole) return 'needs-more';
    if (end >= text.length || text[end] === delimiter || isLineEnd(text, end)) {
      const value = text.slice(from, quote);
      return { value: hasDoubled ? value.replaceAll('""', '"') : value, end, isRepaired };
    }
    if (quote > lineEnd) return 'stray-quote';
    isRepaired = true;
    at = quote + 1;
  }
}

function readPlainCell(text: string, from: number, delimiter: string): Cell {
  let end = from;
  while (end < text.length && text[end] !== delimiter && !isLineEnd(text, end)) end += 1;
  return { value: text.slice(from, end), end, isRepaired: false };
}

function skipBlanks(text: string, from: number, delimiter: string): number {
  let at = from;
  while ((text[at] === ' ' || text[at] === '\t') && text[at] !== delimiter) at += 1;
  return at;
}
