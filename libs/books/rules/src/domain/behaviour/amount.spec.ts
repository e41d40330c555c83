import { describe, expect, it } from '@jest/globals';
import { type Comparison } from '../operators/operators.js';
import { type HoldsCase, holds, type Peer } from './behaviour.builders.js';

type Single = 'equals' | 'less-than' | 'at-most' | 'more-than' | 'at-least';
const amount = (operator: Single, value: string, direction?: 'in' | 'out'): Comparison => ({
  field: 'amount',
  operator,
  value,
  ...(direction && { direction }),
});
const between = (value: { min?: string; max?: string; direction?: 'in' | 'out' }): Comparison => ({
  field: 'amount',
  operator: 'between',
  value,
});
const about = (value: string, tolerance?: string): Comparison => ({
  field: 'amount',
  operator: 'approximately',
  value,
  ...(tolerance !== undefined && { tolerance }),
});
const direction = (value: 'in' | 'out'): Comparison => ({ field: 'direction', operator: 'is', value });
const of = (
  peer: Peer,
  what: string,
  when: Comparison,
  amountMinor: bigint,
  expected: boolean,
  currency = 'EUR',
): HoldsCase => [peer, what, when, { amountMinor, currency }, expected];

const cases: HoldsCase[] = [
  of('both', 'equals', amount('equals', '12.50'), 1_250n, true),
  of('both', 'equals heeds no trailing zeros', amount('equals', '12.5'), 1_250n, true),
  of('both', 'equals is exact', amount('equals', '12.50'), 1_251n, false),
  of('Firefly', 'sizes are compared, not signs', amount('equals', '12.50'), -1_250n, true),
  of(
    'Actual!',
    'money out is no negative number, as it is for Actual',
    amount('more-than', '5'),
    -1_250n,
    true,
  ),
  of('Firefly', 'less means less, not equal', amount('less-than', '10'), 1_000n, false),
  of('Firefly', 'less, by a cent', amount('less-than', '10'), 999n, true),
  of('Firefly', 'more means more, not equal', amount('more-than', '10'), 1_000n, false),
  of('Firefly', 'more, by a cent', amount('more-than', '10'), 1_001n, true),
  of('Actual', 'at most includes the bound', amount('at-most', '10'), 1_000n, true),
  of('Actual', 'at most, above', amount('at-most', '10'), 1_001n, false),
  of('Actual', 'at least includes the bound', amount('at-least', '10'), 1_000n, true),
  of('Actual', 'at least, below', amount('at-least', '10'), 999n, false),
  of('Actual', 'between includes both ends: the lower', between({ min: '5', max: '10' }), 500n, true),
  of('Actual', 'between includes both ends: the upper', between({ min: '5', max: '10' }), 1_000n, true),
  of('Actual', 'between, outside', between({ min: '5', max: '10' }), 1_001n, false),
  of(
    'Actual',
    'outflow between two amounts',
    between({ min: '5', max: '10', direction: 'out' }),
    -700n,
    true,
  ),
  of('Actual', 'outflow is not inflow', between({ min: '5', max: '10', direction: 'out' }), 700n, false),
  of('Actual', 'inflow', amount('at-least', '5', 'in'), 700n, true),
  of('Actual', 'inflow is not outflow', amount('at-least', '5', 'in'), -700n, false),
  of(
    'Actual!',
    'nothing is neither inflow nor outflow; for Actual it is both',
    amount('at-most', '5', 'in'),
    0n,
    false,
  ),
  of('Firefly', 'a withdrawal by its direction', direction('out'), -1n, true),
  of('Firefly', 'a deposit by its direction', direction('in'), 1n, true),
  of('Firefly', 'a deposit is no withdrawal', direction('out'), 1n, false),
  of('own', 'nothing has no direction', direction('in'), 0n, false),
  of('own', 'not money in: money out or nothing', { ...direction('in'), not: true }, 0n, true),
  of('Actual', 'approximately: 7.5 % below', about('100'), 9_250n, true),
  of('Actual', 'approximately: more than 7.5 % below', about('100'), 9_249n, false),
  of('Actual', 'approximately: 7.5 % above', about('100'), 10_750n, true),
  of('Actual', 'approximately: more than 7.5 % above', about('100'), 10_751n, false),
  of('Actual', 'the tolerance is rounded to a cent: 0.07 ± 0.01', about('0.07'), 8n, true),
  of('Actual', 'the tolerance is rounded to a cent: not more', about('0.07'), 9n, false),
  of('Actual', 'a tolerance below half a cent is none', about('0.06'), 7n, false),
  of('Actual', 'approximately nothing is nothing', about('0'), 1n, false),
  of('own', 'a tolerance of its own, as an amount', about('100', '5'), 9_500n, true),
  of('own', 'a tolerance of its own, exceeded', about('100', '5'), 9_499n, false),
  of('own', 'a tolerance of its own, as a share', about('100', '10%'), 11_000n, true),
  of('own', 'a tolerance that is wider than the amount', about('1', '5'), 0n, true),
  of('own', 'yen have no cents: 7.5 % of 1,000', about('1000'), 925n, true, 'JPY'),
  of('own', 'half a yen is rounded up: 7.5 % of 20 is 2', about('20'), 22n, true, 'JPY'),
  of(
    'own',
    'a bound is one of units of the record’s currency',
    amount('at-least', '10.50'),
    11n,
    true,
    'JPY',
  ),
  of('own', 'no amount of yen equals 10.50', amount('equals', '10.50'), 10n, false, 'JPY'),
  of('own', 'three places where the currency has three', amount('equals', '1.234'), 1_234n, true, 'KWD'),
  of('both', 'inverted: not more than', { ...amount('more-than', '10'), not: true }, 1_000n, true),
  of(
    'own',
    'inverted as a whole: not (out and above 10)',
    { ...amount('more-than', '10', 'out'), not: true },
    2_000n,
    true,
  ),
  of(
    'own',
    'the largest amount that is stored',
    amount('at-least', '92233720368547758.07'.slice(0, 15)),
    2n ** 63n - 1n,
    true,
  ),
];

describe('amounts', () => {
  it.each(cases)('%s: %s', (_, __, when, facts, expected) => {
    expect(holds(when, facts)).toBe(expected);
  });
});
