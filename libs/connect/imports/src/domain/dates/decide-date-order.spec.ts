import { describe, expect, it } from '@jest/globals';
import { AmbiguousDates } from '../ambiguity-errors.js';
import { DateEvidence } from './date-evidence.js';
import { type DateOrder } from './date-order.js';
import { decideDateOrder } from './decide-date-order.js';

function decide(values: readonly string[], hint: DateOrder | null = null): DateOrder {
  const evidence = new DateEvidence();
  for (const value of values) evidence.add(value);
  return decideDateOrder(evidence.tally, 'Date', hint);
}

const refusal = (values: readonly string[]): unknown => {
  try {
    return decide(values);
  } catch (error) {
    return error;
  }
};

describe('decideDateOrder', () => {
  it.each<[string, string[], DateOrder]>([
    ['a day above twelve in front', ['03/04/2012', '13/04/2012'], 'dmy'],
    ['a day above twelve behind', ['03/04/2012', '04/13/2012'], 'mdy'],
    ['the last value alone', [...Array<string>(500).fill('03/04/2012'), '31/12/2012'], 'dmy'],
    ['the year in front', ['2012-04-03', '2012-04-04'], 'ymd'],
    ['days that equal their months', ['05/05/2012', '07/07/2012'], 'dmy'],
    ['months in letters', ['03-Apr-2012'], 'dmy'],
    ['eight digits', ['20120403', '20121231'], 'ymd'],
    ['eight digits, day first', ['03042012', '31122012'], 'dmy'],
    ['two-digit years behind', ['25/03/14', '26/03/14'], 'dmy'],
    ['two-digit years in front', ['14-03-25', '14-04-26'], 'ymd'],
    ['damaged values', ['00:00:00', '00:00:00'], 'dmy'],
    ['nothing', [], 'dmy'],
    ['one wrong value among many', [...Array<string>(50).fill('13/04/2012'), '04/13/2012'], 'dmy'],
  ])('decides by %s', (_, values, order) => {
    expect(decide(values)).toBe(order);
  });

  it('refuses a column that both orders read, with three examples and the way out', () => {
    const error = refusal(['01/02/2012', '05/05/2012', '03/04/2012', '05/06/2012', '07/08/2012']);
    expect(error).toBeInstanceOf(AmbiguousDates);
    expect(error).toMatchObject({
      code: 'imports.ambiguous-dates',
      details: { column: 'Date', examples: ['01/02/2012', '03/04/2012', '05/06/2012'] },
      message: expect.stringContaining('{"dateFormat": "dd/mm/yyyy"}'),
    });
  });

  it('lets the header settle what the values leave open', () => {
    expect(decide(['01/02/2012'], 'mdy')).toBe('mdy');
    expect(decide(['01/02/2012'], 'dmy')).toBe('dmy');
  });

  it('refuses a column that mixes the orders, showing one value of each', () => {
    const error = refusal(['13/04/2012', '04/13/2012', '01/02/2012']);
    expect(error).toMatchObject({ details: { examples: ['13/04/2012', '04/13/2012', '01/02/2012'] } });
  });

  it('knows more dates than it remembers', () => {
    const many = Array.from(
      { length: 5_000 },
      (_, n) => `${1 + (n % 28)}/${1 + (n % 12)}/${1900 + (n % 290)}`,
    );
    expect(decide(many)).toBe('dmy');
  });
});
