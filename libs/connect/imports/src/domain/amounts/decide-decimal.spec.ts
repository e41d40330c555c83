import { describe, expect, it } from '@jest/globals';
import { AmbiguousAmounts } from '../ambiguity-errors.js';
import { AmountEvidence, type AmountTally } from './amount-evidence.js';
import { decideDecimal, provenDecimal } from './decide-decimal.js';
import { type DecimalMark } from './read-amount.js';

function tallyOf(values: readonly string[]): AmountTally {
  const evidence = new AmountEvidence();
  for (const value of values) evidence.add(value);
  return evidence.tally;
}

const decide = (values: readonly string[], places = 2, proven: DecimalMark | null = null) =>
  decideDecimal(tallyOf(values), 'Amount', places, proven);

const refusal = (values: readonly string[]): unknown => {
  try {
    return decide(values);
  } catch (error) {
    return error;
  }
};

describe('decideDecimal', () => {
  it.each<[string, string[], DecimalMark]>([
    ['two decimals behind a point', ['1,234', '12.50'], '.'],
    ['two decimals behind a comma', ['1.234', '12,50'], ','],
    ['both separators in one value', ['1.234,5'], ','],
    ['a group that repeats', ['1,234,567'], '.'],
    ['four digits in front', ['1234,567'], ','],
    ['a leading zero', ['0,123'], ','],
    ['a signed value with a currency', ['-1.234,50 €'], ','],
    ['the last value alone', [...Array<string>(500).fill('1,234'), '1,5'], ','],
    ['no separator at all', ['1500', '-20'], '.'],
    ['blanks between the groups', ['1 234', '12 345'], '.'],
    ['nothing', [], '.'],
    ['one wrong value among many', [...Array<string>(50).fill('1,50'), '1.50'], ','],
  ])('decides by %s', (_, values, decimal) => {
    expect(decide(values)).toBe(decimal);
  });

  it('refuses a column in which every separator can mean either, with three examples and the way out', () => {
    const error = refusal(['1,234', '500', '-2,500', '1,234', '(3,000)', '4,000']);
    expect(error).toBeInstanceOf(AmbiguousAmounts);
    expect(error).toMatchObject({
      code: 'imports.ambiguous-amounts',
      details: { column: 'Amount', examples: ['1,234', '-2,500', '(3,000)'] },
      message: expect.stringContaining('{"decimal": "."}'),
    });
  });

  it('refuses a column that mixes the marks, showing one value of each', () => {
    expect(refusal(['1.50', '2,50'])).toMatchObject({ details: { examples: ['1.50', '2,50'] } });
  });

  it('lets another column of the file settle it', () => {
    expect(decide(['1,234'], 2, ',')).toBe(',');
  });

  it('knows that a currency without decimals only parts thousands', () => {
    expect(decide(['1,234'], 0)).toBe('.');
    expect(decide(['1.234'], 0)).toBe(',');
  });
});

describe('AmountEvidence', () => {
  it('counts signs, without zeros, and sides', () => {
    const values = ['-1', '-2.00', '3', '0.00', '-0', '(4.00)', '5.00 CR', '£6.00', '7 DR', 'n/a', ''];
    expect(tallyOf(values)).toMatchObject({ negatives: 3, positives: 4, creditSides: 1, debitSides: 1 });
  });

  it('proves nothing by a tie', () => {
    expect(provenDecimal(tallyOf(['1.50', '1,50']))).toBeNull();
  });
});
