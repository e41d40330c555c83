import { describe, expect, it } from '@jest/globals';
import { aBalance, anAccount } from '../testing/an-account.js';
import { type Account } from './account.js';
import { type AccountChange, changeAccount, openAccount } from './account-change.js';
import { type Balance } from './balance.js';

const now = new Date('2026-02-01T09:00:00Z');
const closedAt = new Date('2026-01-01T00:00:00Z');
const heading = anAccount({ code: '100', name: 'Cash and bank', isHeading: true });
const beneath = anAccount({ parentCode: '100' });

const chartOf = (accounts: readonly Account[], balances: readonly Balance[] = []) => ({
  accounts: new Map(accounts.map((account) => [account.code, account])),
  balances,
});
const change = (
  account: Account,
  wish: AccountChange,
  others: readonly Account[] = [],
  balances: readonly Balance[] = [],
) => changeAccount(account, wish, chartOf([account, ...others], balances), now);

describe('openAccount', () => {
  const draft = { code: '1010', name: 'Savings', type: 'asset', parentCode: '100' } as const;

  it('opens an account on the side of its type, and a contra account on the other', () => {
    const chart = chartOf([heading]);
    expect(openAccount(draft, chart)).toEqual(anAccount({ ...draft }));
    expect(openAccount({ ...draft, normalSide: 'credit' }, chart).normalSide).toBe('credit');
  });

  it.each<[string, readonly Account[], readonly Balance[]]>([
    ['ledger.parent-unknown', [], []],
    ['ledger.parent-type-differs', [{ ...heading, type: 'liability' }], []],
    ['ledger.parent-closed', [{ ...heading, closedAt }], []],
    ['ledger.parent-has-postings', [heading], [aBalance({ accountCode: '100', balanceMinor: 0n })]],
    [
      'ledger.parent-has-postings',
      [heading],
      [aBalance({ accountCode: '100', postings: 0n, heldDebitMinor: 1n })],
    ],
  ])('refuses with %s', (code, accounts, balances) => {
    expect(() => openAccount(draft, chartOf(accounts, balances))).toThrow(expect.objectContaining({ code }));
  });
});

describe('changeAccount', () => {
  it('says what has changed, and counts the versions', () => {
    const wish = {
      name: 'Main account',
      parentCode: null,
      currencies: ['EUR'],
      minimumMinor: 0n,
      isClosed: true,
    };
    const { account, changed } = change(beneath, wish, [heading]);
    expect(account).toEqual({
      ...beneath,
      ...{ name: 'Main account', parentCode: null, currencies: ['EUR'], minimumMinor: 0n },
      ...{ closedAt: now, version: 2 },
    });
    expect(changed).toEqual(['name', 'parentCode', 'currencies', 'minimumMinor', 'isClosed']);
  });

  it.each<[AccountChange]>([
    [{}],
    [{ name: 'Cash at bank', parentCode: '100', currencies: null, minimumMinor: null, isClosed: false }],
  ])('leaves an account as it is when %j changes nothing', (wish) => {
    expect(change(beneath, wish, [heading])).toEqual({ account: beneath, changed: [] });
  });

  it('keeps the moment of an account that is closed already', () => {
    expect(change(anAccount({ closedAt }), { isClosed: true })).toMatchObject({ account: { closedAt } });
  });

  it('reopens', () => {
    expect(change(anAccount({ closedAt }), { isClosed: false })).toMatchObject({
      account: { closedAt: null },
    });
  });

  it('refuses to put an account beneath itself, however far', () => {
    const [one, two] = [
      anAccount({ code: '1', parentCode: '100' }),
      anAccount({ code: '2', parentCode: '1' }),
    ];
    const refused = expect.objectContaining({ code: 'ledger.account-cycle' });
    expect(() => change(heading, { parentCode: '2' }, [one, two])).toThrow(refused);
    expect(() => change(heading, { parentCode: '100' })).toThrow(refused);
  });

  it.each<[string, AccountChange, readonly Account[], readonly Balance[]]>([
    ['ledger.account-has-balance', { isClosed: true }, [], [aBalance()]],
    [
      'ledger.account-has-balance',
      { isClosed: true },
      [],
      [aBalance({ balanceMinor: 0n, heldCreditMinor: 1n })],
    ],
    ['ledger.account-has-children', { isClosed: true }, [anAccount({ code: '1', parentCode: '1000' })], []],
    ['ledger.currency-in-use', { currencies: ['GBP'] }, [], [aBalance()]],
    ['ledger.minimum-too-high', { minimumMinor: 1_235n }, [], [aBalance()]],
    ['ledger.minimum-too-high', { minimumMinor: 1_234n }, [], [aBalance({ heldCreditMinor: 1n })]],
    ['ledger.parent-has-postings', { parentCode: '100' }, [heading], [aBalance({ accountCode: '100' })]],
  ])('refuses with %s: %j', (code, wish, others, balances) => {
    expect(() => change(anAccount(), wish, others, balances)).toThrow(expect.objectContaining({ code }));
  });

  it('reopens nothing beneath what is closed', () => {
    const parent = { ...heading, closedAt };
    expect(() => change({ ...beneath, closedAt }, { isClosed: false }, [parent])).toThrow(
      expect.objectContaining({ code: 'ledger.parent-closed' }),
    );
  });

  it('lets be what stands at zero, in other currencies, or above the minimum of its side', () => {
    const closed = [anAccount({ code: '1', parentCode: '1000', closedAt })];
    expect(change(anAccount(), { isClosed: true }, closed, [aBalance({ balanceMinor: 0n })]).changed).toEqual(
      ['isClosed'],
    );
    expect(change(anAccount(), { currencies: ['EUR'] }, [], [aBalance()]).changed).toEqual(['currencies']);
    expect(change(anAccount(), { minimumMinor: 1_234n }, [], [aBalance()]).changed).toEqual(['minimumMinor']);
    const owed = anAccount({ type: 'liability', normalSide: 'credit' });
    expect(change(owed, { minimumMinor: 0n }, [], [aBalance({ balanceMinor: -1n })]).changed).toEqual([
      'minimumMinor',
    ]);
  });
});
