import { type Condition, foldText } from '@balance/rules';
import { commonWords } from '../../domain/learn/common-words.js';
import { type LearnedDecision } from '../../domain/learn/learned-decision.js';

/** Shorter words are in too many texts by chance. */
const shortestStart = 4;
const shortestPart = 6;
/** What the value of a comparison may have at most. */
const longestValue = 200;

type Field = 'counterparty' | 'description';

/**
 * Comparisons that hold for all these payments of one payee, those that pin down most first: the counterparty as it
 * is, or the words that all its forms have; then the same of the description.
 *
 * @param decisions at least one
 * @param payee see `payeeOf`
 */
export function textConditions(decisions: readonly LearnedDecision[], payee: string): Condition[] {
  const conditions = on('description', decisions.map(({ text }) => text), payee); // prettier-ignore
  const names = decisions.map(({ counterparty }) => counterparty ?? '');
  return names.includes('') ? conditions : [...on('counterparty', names, payee), ...conditions];
}

function on(field: Field, printed: readonly string[], payee: string): Condition[] {
  const texts = [...new Set(printed.map(foldText))];
  if (texts.includes('')) return [];
  const value = printed.at(-1)!.replace(/\s+/gu, ' ').trim();
  if (texts.length === 1) return value.length > longestValue ? [] : [{ field, operator: 'is', value }];
  return commonWords(texts)
    .filter(({ text, areFirst }) => isTelling(text, payee, areFirst ? shortestStart : shortestPart))
    .map(({ text, areFirst }) => ({ field, operator: areFirst ? 'starts-with' : 'contains', value: text }));
}

/** Whether words name the payee; `card payment to` is in the texts of all of them. */
function isTelling(text: string, payee: string, shortest: number): boolean {
  if (text.length < shortest || text.length > longestValue) return false;
  const named = new Set(payee.split(' ').filter((word) => word.length > 2));
  return text.split(/[^\p{L}\p{N}]+/u).some((word) => named.has(word));
}
