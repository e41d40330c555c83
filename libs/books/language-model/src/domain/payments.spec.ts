import { describe, expect, it } from '@jest/globals';
import { type Currency, type Id } from '@balance/kernel';
import { amountBandOf } from './amount-band.js';
import { answerKeyOf } from './answer-key.js';
import { CategorySet } from './category-set.js';
import { groupPayments } from './group-payments.js';
import { formatMicros, parseMicros } from './micros.js';
import { plainRationale } from './model-answer.js';
import { type PaymentToName } from './payment-to-name.js';
import { budgetMicrosOf, barOf, unset } from './settings.js';

const of = (amountMinor: bigint, currency = 'GBP') => ({ amountMinor, currency: currency as Currency });

describe('the size of an amount', () => {
  it.each([
    [[of(0n)], 'below 10 GBP'],
    [[of(-999n)], 'below 10 GBP'],
    [[of(1_000n)], '10 to 100 GBP'],
    [[of(-99_999n)], '100 to 1000 GBP'],
    [[of(100_000n)], '1000 to 10000 GBP'],
    [[of(1_000_000n)], '10000 or more GBP'],
    [[of(9n, 'JPY')], 'below 10 JPY'],
    [[of(10n, 'JPY')], '10 to 100 JPY'],
    [[of(9_999n, 'KWD')], 'below 10 KWD'],
    [[of(1n), of(5_000n)], 'below 100 GBP'],
    [[of(1_500n), of(-200_000n)], '10 to 10000 GBP'],
    [[of(1_500n), of(9_000_000n)], '10 or more GBP'],
    [[of(1n), of(9_000_000n)], 'any GBP'],
  ])('%j is told as %s', (payments, band) => {
    expect(amountBandOf(payments)).toBe(band);
  });
});

const aPayment = (key: string, more: Partial<PaymentToName> = {}): PaymentToName => ({
  ...{ key, text: 'Cafe', normalizedText: 'cafe', amountMinor: -1n, currency: 'GBP' as Currency },
  ...more,
});
const harmless = (text: string) => ({ text, isPersonal: false });

describe('grouping payments', () => {
  it('puts those of one payee and direction together, in the order of the first', () => {
    const groups = groupPayments(
      [
        aPayment('a'),
        aPayment('b', { normalizedText: 'shop' }),
        aPayment('c', { text: 'CAFE 7' }),
        aPayment('d', { amountMinor: 1n }),
      ],
      harmless,
    );
    expect(groups.map(({ keys, direction }) => [keys, direction])).toEqual([
      [['a', 'c'], 'out'],
      [['b'], 'out'],
      [['d'], 'in'],
    ]);
    expect(groups[0]?.shown?.text).toBe('Cafe');
  });

  it('shows nothing of a payee when one of its texts seems to be a person', () => {
    const redact = (text: string) => ({ text, isPersonal: text === 'Maria' });
    const [group] = groupPayments([aPayment('a'), aPayment('b', { text: 'Maria' })], redact);
    expect(group).toMatchObject({ keys: ['a', 'b'], shown: undefined });
  });

  it.each(['', '[card] [number]', '12 34', 'x 1'])('shows nothing of %j, which tells nothing', (text) => {
    expect(groupPayments([aPayment('a', { text })], harmless)[0]?.shown).toBeUndefined();
  });
});

describe('the categories', () => {
  const category = (n: number, name = `Name ${n}`) => ({
    id: `id-${n}` as Id<'category'>,
    name,
    kind: 'expense',
  });

  it('have aliases of their own, in an order of their own', () => {
    const set = new CategorySet([category(2), category(1)]);
    expect(set.aliases).toEqual(['c1', 'c2']);
    expect([set.idOf('c1'), set.idOf('c2'), set.idOf('none'), set.idOf('c3')]).toEqual([
      'id-1',
      'id-2',
      null,
      null,
    ]);
    expect(set.version).toBe(new CategorySet([category(1), category(2)]).version);
  });

  it.each([[[category(1)]], [[category(1), category(2, 'Other')]], [[category(1), category(3)]]])(
    'are another version as %j',
    (categories) => {
      const { version } = new CategorySet([category(1), category(2)]);
      expect(new CategorySet(categories).version).not.toBe(version);
    },
  );
});

it.each(['normalizedText', 'direction', 'categorySetVersion', 'promptVersion', 'model'])(
  'an answer depends on %s',
  (part) => {
    const basis = {
      normalizedText: 'a',
      direction: 'in',
      categorySetVersion: 'v',
      promptVersion: 'p',
      model: 'm',
    } as const;
    expect(answerKeyOf({ ...basis, [part]: 'other' }).equals(answerKeyOf(basis))).toBe(false);
  },
);

it.each([
  ['0', '0.000000'],
  ['5.00', '5.000000'],
  ['0.000001', '0.000001'],
  ['999999999.999999', '999999999.999999'],
])('%s is kept to the millionth', (text, formatted) => {
  expect(formatMicros(parseMicros(text))).toBe(formatted);
});

it.each([
  [' A taxi \n ride ', 'A taxi ride'],
  ['<script>alert(1)</script>', 'scriptalert(1)/script'],
  ['See https://evil.example/x now', 'See now'],
  ['\u202egnp.\u0000exe', 'gnp. exe'],
  ['é'.repeat(200), `${'é'.repeat(159)}…`],
])('%j is told as %j', (text, line) => {
  expect(plainRationale(text)).toBe(line);
});

describe('what a tenant allows', () => {
  const installation = { provider: 'a.example', currency: 'USD' as Currency, defaultBudgetMicros: 5n };
  const consent = { by: 'user:1', at: new Date(0), provider: 'a.example' };
  const settings = { ...unset(installation), consent };

  it('holds for the provider that it was given for', () => {
    expect(barOf(unset(installation), installation)).toBe('no-consent');
    expect(barOf(settings, installation)).toBeUndefined();
    expect(barOf(settings, { ...installation, provider: 'b.example' })).toBe('no-consent');
    expect(barOf({ ...settings, isEnabled: false }, installation)).toBe('switched-off');
  });

  it('is bounded by its budget, and by none of another currency', () => {
    expect(budgetMicrosOf(settings, installation)).toBe(5n);
    expect(budgetMicrosOf({ ...settings, monthlyBudgetMicros: 7n }, installation)).toBe(7n);
    const euros = { ...settings, monthlyBudgetMicros: 7n, currency: 'EUR' as Currency };
    expect(budgetMicrosOf(euros, installation)).toBe(0n);
  });
});
