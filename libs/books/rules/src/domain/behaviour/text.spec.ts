import { describe, expect, it } from '@jest/globals';
import { type Comparison } from '../operators/operators.js';
import { type HoldsCase, holds, type Peer } from './behaviour.builders.js';

type Operator = 'is' | 'contains' | 'starts-with' | 'ends-with' | 'matches';
const text = (operator: Operator, value: string, not?: true): Comparison => ({
  field: 'description',
  operator,
  value,
  ...(not && { not }),
});
const oneOf = (value: string[], not?: true): Comparison => ({
  field: 'description',
  operator: 'one-of',
  value,
  ...(not && { not }),
});
const of = (
  peer: Peer,
  what: string,
  when: Comparison,
  description: string,
  expected: boolean,
): HoldsCase => [peer, what, when, { description }, expected];

const cases: HoldsCase[] = [
  of('both', 'is heeds no case', text('is', 'KROGER'), 'Kroger', true),
  of('both', 'is wants the whole text', text('is', 'kroger'), 'Kroger 12', false),
  of('both', 'contains heeds no case', text('contains', 'publix'), 'PuBlix #3', true),
  of('both', 'contains finds the middle of a word', text('contains', 'cat'), 'Locations Ltd', true),
  of('both', 'contains does not hold without it', text('contains', 'cat'), 'Dogs Ltd', false),
  of('both', 'a value in capitals finds small letters', text('contains', 'AMZN'), 'amzn.com/bill', true),
  of('both', 'is not, for another text', text('is', 'kroger', true), 'Aldi', true),
  of('both', 'is not, for the same text in other case', text('is', 'Kroger', true), 'KROGER', false),
  of('both', 'does not contain, for a text without it', text('contains', 'cat', true), 'Dogs', true),
  of('both', 'does not contain, for a text with it', text('contains', 'cat', true), 'CATS', false),
  of('Firefly', 'starts with, heeding no case', text('starts-with', 'pos '), 'POS LIDL 12', true),
  of('Firefly', 'starts with is not contains', text('starts-with', 'lidl'), 'POS LIDL 12', false),
  of('Firefly', 'starts with holds for the whole text', text('starts-with', 'lidl'), 'LIDL', true),
  of('Firefly', 'ends with, heeding no case', text('ends-with', 'gmbh'), 'Muster GmbH', true),
  of('Firefly', 'ends with is not contains', text('ends-with', 'muster'), 'Muster GmbH', false),
  of('Firefly', 'an inverted start', text('starts-with', 'pos', true), 'SEPA LIDL', true),
  of('Firefly', 'an inverted end', text('ends-with', 'gmbh', true), 'Muster GmbH', false),
  of('Actual', 'one of several texts', oneOf(['Kroger', 'Aldi']), 'ALDI', true),
  of('Actual', 'one of wants the whole text', oneOf(['Kroger', 'Aldi']), 'Aldi Süd', false),
  of('Actual', 'one of a single text is is', oneOf(['Aldi']), 'aldi', true),
  of('Actual', 'not one of, for another text', oneOf(['Kroger', 'Aldi'], true), 'Lidl', true),
  of('Actual', 'not one of, for one of them', oneOf(['Kroger', 'Aldi'], true), 'aldi', false),
  of('Actual', 'matches searches, and need not match all', text('matches', 'ub.r'), 'card uber trip', true),
  of(
    'Actual',
    'matches with both anchors wants the whole text',
    text('matches', '^ub.r$'),
    'uber trip',
    false,
  ),
  of('Actual', 'matches heeds no case', text('matches', 'uber \\d+'), 'UBER 77', true),
  of('Actual', 'matches one of two alternatives', text('matches', '(kroger|aldi) *#?\\d'), 'ALDI #4', true),
  of('Actual', 'does not match, for a text without it', text('matches', '\\d{4}', true), 'no digits', true),
  of(
    'Actual',
    'special characters mean nothing in contains',
    text('contains', '*5C7'),
    'AMAZON.COM*5C7QC',
    true,
  ),
  of('Actual', 'a dot is any character in matches only', text('contains', 'amazon.com'), 'amazonxcom', false),
  of('both!', 'accents do not count; they do for the peers', text('is', 'cafe zurich'), 'Café Zürich', true),
  of('both!', 'an accented value finds the plain text too', text('contains', 'Müller'), 'MULLER AG', true),
  of(
    'both!',
    'runs of spaces count as one; each counts for the peers',
    text('contains', 'uber bv'),
    'UBER    BV',
    true,
  ),
  of('both!', 'spaces at the ends of a value do not count', text('is', '  uber '), 'Uber', true),
  of('both!', 'full-width letters are the same letters', text('contains', 'muji'), 'ＭＵＪＩ東京', true),
  of('both!', 'ß is ss, as in a bank that prints capitals', text('contains', 'straße'), 'HAUPTSTRASSE', true),
  of(
    'own',
    'soft hyphens and zero-width spaces do not count',
    text('contains', 'netflix'),
    'Net\u00adflix\u200b',
    true,
  ),
];

describe('texts', () => {
  it.each(cases)('%s: %s', (_, __, when, facts, expected) => {
    expect(holds(when, facts)).toBe(expected);
  });
});
