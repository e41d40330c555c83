import { toWords } from '../layout/column-name.js';

const debits = new Set([
  'd',
  'dr',
  'db',
  'dbit',
  'debit',
  'debet',
  'debito',
  'af',
  's',
  'soll',
  'out',
  'outgoing',
]);
const credits = new Set(['c', 'cr', 'crdt', 'credit', 'credito', 'bij', 'h', 'haben', 'in', 'incoming']);

/** Which way the value of a direction column says that the money went; null when it says nothing. */
export function directionOf(text: string): 'debit' | 'credit' | null {
  const words = toWords(text);
  if (debits.has(words) || text.trim() === '-') return 'debit';
  return credits.has(words) || text.trim() === '+' ? 'credit' : null;
}
