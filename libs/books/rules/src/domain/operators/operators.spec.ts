import { describe, expect, it } from '@jest/globals';
import { compileRules } from '../compile-rules.js';
import { aRule, aSubject } from '../rule.builders.js';
import { type Comparison } from './operators.js';

const holds = (comparison: Comparison, subject: ReturnType<typeof aSubject>): boolean =>
  compileRules([aRule(comparison)]).decide(subject) !== undefined;

describe('contains', () => {
  it.each([
    ['uber', 'UBER BV', true],
    ['UBER  bv', 'Uber BV', true],
    ['uber', 'Zuberbühler', true],
    ['zuberbuhler', 'Zuberbühler', true],
    ['Café', 'CAFE LATTE', true],
    ['cafe', 'Cafe\u0301', true],
    ['strasse', 'Hauptstraße 1', true],
    ['uber', 'Lyft', false],
    ['uber', '', false],
    ['uber', 'u b e r', false],
    ['hm', 'H&M', false],
    ['&', 'H&M', true],
    ['ab', 'crab', true],
    ['家賃', '３月分家賃', true],
    ['家', '家賃', true],
    ['🍕', 'pizza 🍕!', true],
    ['.*', 'anything', false],
    ['οδοσ', 'ΟΔΟΣ 5', true],
  ])('%j in %j: %s', (value, description, expected) => {
    expect(holds({ field: 'description', operator: 'contains', value }, aSubject({ description }))).toBe(
      expected,
    );
  });
});

describe('is', () => {
  it.each([
    ['uber bv', ' UBER   BV ', true],
    ['uber', 'Uber BV', false],
    ['uber bv', 'uber', false],
    ['łódź', 'LODZ', true],
    ['x', 'X', true],
    ['uber', '', false],
    ['uber', null, false],
  ])('%j is %j: %s', (value, counterparty, expected) => {
    expect(holds({ field: 'counterparty', operator: 'is', value }, aSubject({ counterparty }))).toBe(
      expected,
    );
  });

  it.each([
    ['account', '1000', true],
    ['currency', 'eur', true],
    ['currency', 'USD', false],
  ] as const)('compares the %s with %j: %s', (field, value, expected) => {
    expect(holds({ field, operator: 'is', value }, aSubject())).toBe(expected);
  });
});

describe('matches', () => {
  it.each([
    ['uber.*bv', 'UBER Trip BV', true],
    ['^uber$', 'Uber', true],
    ['^uber$', 'Uber BV', false],
    ['UBER', 'uber', true],
    ['(?i)uber', 'UBER', true],
    ['\\buber\\b', 'zuber', false],
    ['caf[éè]', 'CAFÉ', true],
    ['café', 'cafe', true],
    ['stra(ß|ss)e', 'Hauptstraße', true],
    ['straße', 'STRASSE', true],
    ['inv-\\d{4,}', 'Invoice INV-20311', true],
    ['(lidl|aldi) markt', 'ALDI  Markt', true],
    ['(lidl)?', 'anything', true],
    ['^$', '', true],
    ['^$', 'x', false],
    ['\\Qa.b\\E', 'xa.by', true],
    ['\\x75ber', 'uber', true],
    ['家賃|管理費', '管理費３月', true],
  ])('%j on %j: %s', (value, description, expected) => {
    expect(holds({ field: 'description', operator: 'matches', value }, aSubject({ description }))).toBe(
      expected,
    );
  });

  it('passes no missing field, whatever the pattern', () => {
    expect(
      holds({ field: 'reference', operator: 'matches', value: '.*' }, aSubject({ reference: null })),
    ).toBe(false);
    expect(holds({ field: 'reference', operator: 'matches', value: '.*' }, aSubject({ reference: '' }))).toBe(
      true,
    );
  });

  it.each(['(a+)+$', '(a|aa)+$', '(.*a){20}$', '(a|a?)+$'])('stays linear with %j', (value) => {
    const rules = compileRules([aRule({ field: 'description', operator: 'matches', value })]);
    // Processor time, since a busy machine is not what this is about.
    const began = process.cpuUsage();
    rules.decide(aSubject({ description: `${'a'.repeat(5_000)}!` }));
    expect(process.cpuUsage(began).user).toBeLessThan(1_000_000);
  });
});

describe('between', () => {
  it.each([
    [{ min: '10' }, 1000n, 'EUR', true],
    [{ min: '10' }, -1000n, 'EUR', true],
    [{ min: '10' }, 999n, 'EUR', false],
    [{ max: '10' }, 1000n, 'EUR', true],
    [{ max: '10' }, 1001n, 'EUR', false],
    [{ max: '10' }, -1001n, 'EUR', false],
    [{ max: '0' }, 0n, 'EUR', true],
    [{ min: '10', max: '10.00' }, -1000n, 'EUR', true],
    [{ min: '10', direction: 'out' }, 1000n, 'EUR', false],
    [{ min: '10', direction: 'out' }, -1000n, 'EUR', true],
    [{ direction: 'in' }, 1n, 'EUR', true],
    [{ direction: 'in' }, 0n, 'EUR', false],
    [{ direction: 'out' }, 0n, 'EUR', false],
    [{ min: '1500', max: '1500' }, 1500n, 'JPY', true],
    [{ min: '10.50' }, 10n, 'JPY', false],
    [{ min: '10.50' }, 11n, 'JPY', true],
    [{ max: '10.50' }, 10n, 'JPY', true],
    [{ max: '10.50' }, 11n, 'JPY', false],
    [{ min: '1.234' }, 1234n, 'KWD', true],
    [{ min: '1.234' }, 1233n, 'KWD', false],
    [{ min: '1.234' }, 123n, 'EUR', false],
    [{ min: '1.234' }, 124n, 'EUR', true],
    [{ min: '1.0001' }, 10_001n, 'CLF', true],
    [{ min: '999999999999999' }, 99_999_999_999_999_899n, 'EUR', false],
    [{ min: '999999999999999' }, -(2n ** 63n), 'EUR', true],
  ] as const)('%j of %s %s: %s', (value, amountMinor, currency, expected) => {
    const subject = aSubject({ amountMinor, currency });
    expect(holds({ field: 'amount', operator: 'between', value }, subject)).toBe(expected);
  });

  it('reads a bound in the currency of each record', () => {
    const rules = compileRules([aRule({ field: 'amount', operator: 'between', value: { min: '20' } })]);
    const matched = ['EUR', 'JPY', 'KWD', 'EUR'].filter((currency) =>
      rules.decide(aSubject({ amountMinor: 2000n, currency })),
    );
    expect(matched).toEqual(['EUR', 'JPY', 'EUR']);
  });
});
