import { describe, expect, it } from '@jest/globals';
import { aDecision, categoryIdOf, type DecisionFacts, decisions } from './learn.builders.js';
import { proposeRules } from './propose-rules.js';

const [meals, travel, office] = [categoryIdOf(1), categoryIdOf(2), categoryIdOf(3)];
const is = (field: string, value: string) => ({ field, operator: 'is', value });
const within = (value: object) => ({ field: 'amount', operator: 'between', value });

/** What is proposed, as condition and category. */
const proposed = (...facts: DecisionFacts[]) =>
  proposeRules(decisions(...facts)).map(({ draft }) => [draft.when, draft.then.categoryId]);

describe('proposeRules', () => {
  it('waits for three equal decisions', () => {
    const cab = { counterparty: 'Swift Cabs', category: 2 };
    expect(proposed(cab, cab)).toEqual([]);
    expect(proposed(cab, cab, cab)).toEqual([[is('counterparty', 'Swift Cabs'), travel]]);
    expect(proposeRules(decisions(cab, cab, cab), { least: 4 })).toEqual([]);
  });

  it.each<[string, string[], object]>([
    ['the same text', ['CORNER CAFE', 'Corner  Café', 'CORNER CAFE'], is('description', 'CORNER CAFE')],
    [
      'the words in front of changing numbers',
      ['CORNER CAFE 0042', 'CORNER CAFE 0077', 'CORNER CAFE 1234'],
      { field: 'description', operator: 'starts-with', value: 'corner cafe' },
    ],
    [
      'the words behind what differs',
      ['CARD PAYMENT CORNER CAFE', 'VISA CORNER CAFE', 'POS CORNER CAFE'],
      { field: 'description', operator: 'contains', value: 'corner cafe' },
    ],
    [
      'the part of an address before an order',
      ['Bigshop.co.uk*MT0HF24Q4', 'Bigshop.co.uk*AA1BB22C3', 'BIGSHOP.CO.UK*ZZ9YY88X7'],
      { field: 'description', operator: 'starts-with', value: 'bigshop.co.uk' },
    ],
    [
      'what the bank puts before the name, with the name',
      ['CARD PAYMENT TO UBER 11', 'CARD PAYMENT TO UBER 25', 'CARD PAYMENT TO UBER 7'],
      { field: 'description', operator: 'starts-with', value: 'card payment to uber' },
    ],
  ])('goes by %s', (_, texts, when) => {
    expect(proposed(...texts.map((text) => ({ text })))).toEqual([[when, meals]]);
  });

  it('goes by a counterparty’s name where the source gives one, whatever the description', () => {
    const texts = ['INV 1', 'INV 2', 'thanks'].map((text) => ({ text, counterparty: 'ACME Ltd' }));
    expect(proposed(...texts)).toEqual([[is('counterparty', 'ACME Ltd'), meals]]);
    const names = ['ACME 17', 'ACME 23', 'ACME 99'].map((counterparty, n) => ({
      counterparty,
      text: `R${n}`,
    }));
    expect(proposed(...names)).toEqual([
      [{ field: 'counterparty', operator: 'starts-with', value: 'acme' }, meals],
    ]);
  });

  it.each<[string, string[]]>([
    ['texts that have no word of the payee in common', ['PP*1899CODE 11', 'PP*2000CODE 12', 'PP*17']],
    ['a payee of two letters', ['HM 0012', 'HM 0013', 'HM 0014']],
    ['no name at all', ['', '', '']],
  ])('proposes nothing from %s', (_, texts) => {
    expect(proposed(...texts.map((text) => ({ text })))).toEqual([]);
  });

  it('proposes nothing that somebody has decided otherwise', () => {
    const cafe = { text: 'CORNER CAFE' };
    expect(proposed(cafe, cafe, cafe, { ...cafe, category: 2 })).toEqual([]);
    const [first, second] = [{ text: 'CORNER CAFE 0042' }, { text: 'CORNER CAFE 0077' }];
    expect(proposed(first, second, first, { text: 'CORNER CAFETERIA', category: 2 })).toEqual([]);
  });

  it('takes the direction in where it parts two purposes of a payee, and only there', () => {
    const paid = { counterparty: 'ACME', amountMinor: -500n, category: 3 };
    const got = { counterparty: 'ACME', amountMinor: 90_000n, category: 1 };
    expect(proposed(paid, paid, paid, got)).toEqual([
      [{ all: [is('counterparty', 'ACME'), { field: 'direction', operator: 'is', value: 'out' }] }, office],
    ]);
    expect(proposed(paid, paid, paid, { ...got, category: 3 })).toEqual([
      [is('counterparty', 'ACME'), office],
    ]);
  });

  it('takes amounts in where they part two purposes of a payee, and so often that it is no chance', () => {
    const paid = (amounts: number[], category: number) =>
      amounts.map((amount) => ({ counterparty: 'BIGSHOP', amountMinor: BigInt(-amount), category }));
    const small = paid([1_200, 850, 2_310, 990, 1_799], 3);
    const large = paid([45_000, 79_900, 31_050, 120_000], 2);
    expect(proposed(...small, ...large)).toEqual([
      [{ all: [is('counterparty', 'BIGSHOP'), within({ max: '100.00' })] }, office],
      [{ all: [is('counterparty', 'BIGSHOP'), within({ min: '100.01' })] }, travel],
    ]);
    expect(proposed(...small.slice(0, 3), ...large.slice(0, 3))).toEqual([]);
    expect(proposed(...small, ...large, ...paid([31_050], 3))).toEqual([]);
  });

  it('proposes nothing that would hold for much else', () => {
    const payments = ['PARK HOUSE 0012', 'PARK HOUSE 0013', 'PARK HOUSE 0014'].map((text) => ({ text }));
    const recent = (others: number) => [
      ...decisions(...payments),
      ...decisions(...Array.from({ length: others }, () => ({ text: 'PARK HOUSEKEEPING' }))),
    ];
    const with_ = (others: number) => proposeRules(decisions(...payments), { recent: recent(others) });
    expect(with_(0)).toMatchObject([{ held: 3, agreeing: 3 }]);
    expect(with_(1)).toEqual([]);
  });

  it('leaves half of all payments to no rule', () => {
    const till = Array.from({ length: 60 }, (_, n) => ({ text: `TILL ROLL ${n}0000` }));
    expect(proposed(...till)).toEqual([]);
    expect(proposed(...till.slice(0, 40))).toHaveLength(1);
  });

  it('makes proposals for some payees only, if it is asked to', () => {
    const two = decisions(...['CORNER CAFE', 'SWIFT CABS'].flatMap((text) => [{ text }, { text }, { text }]));
    expect(proposeRules(two)).toHaveLength(2);
    expect(proposeRules(two, { only: new Set(['swift cabs']) })).toMatchObject([{ payee: 'swift cabs' }]);
  });

  it('says what a rule was made of and what it holds for', () => {
    const made = decisions({ text: 'CORNER CAFE' }, { text: 'CORNER CAFE' }, { text: 'CORNER CAFE' });
    const others = [aDecision({ text: 'CORNER CAFE' }), aDecision({ text: 'LOCKSMITH' })];
    const [proposal] = proposeRules(made, { recent: [...made, ...others] });
    expect(proposal).toMatchObject({ payee: 'corner cafe', direction: 'out', agreeing: 3, held: 4 });
    expect(proposal?.decisions).toEqual(made);
    expect(proposal?.examples).toEqual([...made, others[0]]);
    expect(proposal?.draft).toMatchObject({ name: 'CORNER CAFE', stage: 'main', priority: 0, mode: 'live' });
  });
});
