import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Schemas, unwrap } from '@balance/client';
import { Client } from './support/client.js';
import { buildWorld, type Role, type World } from './support/contract/world.js';
import { hasHledger, hledger } from './support/hledger.js';
import { Installation } from './support/installation.js';
import { categoryFinder, makeReport } from './support/steps.js';
import { unlimited } from './support/unlimited.js';
import { until } from './support/until.js';

jest.setTimeout(120_000);

const year = { from: '2026-01-01', to: '2026-12-31' };
const everyone = { autoApproveAt: 0.9, reviewAboveMinor: '1000000' };

interface Drill {
  readonly account: string[];
  readonly currency: string;
  readonly from?: string;
  readonly until?: string;
  readonly knownAt: string;
}
interface Cell {
  readonly amountMinor: string;
  readonly sign?: 1 | -1;
  readonly drill?: Drill;
}
interface Result {
  readonly statement: { readonly rows: readonly { readonly cells: readonly (Cell | null)[] }[] };
}

describe('books that an accountant would sign', () => {
  let balance: Installation;
  let world: World;
  let owner: Client;
  let meals: string;

  beforeAll(async () => {
    balance = await Installation.start(unlimited);
    world = await buildWorld({ base: balance.client.base, home: balance.home }, 'books');
    owner = as('owner');
    meals = (await categoryFinder(owner))('meals').id;
  });
  afterAll(() => balance?.stop());

  const as = (role: Role) => new Client(balance.client.base, world.tokens[role]);
  const waiting = () => owner.all('/api/v1/approvals');
  const postingsOf = (recordId: string) => owner.all('/api/v1/ledger/postings', { query: { recordId } });
  const approve = (role: Role, recordId: string) =>
    as(role).send('POST', `/approvals/${recordId}/approve`, { categoryId: meals });
  const bank = async () => {
    const accounts = await owner.all('/api/v1/ledger/accounts');
    return accounts.find(({ code }) => code === '1000')?.balances;
  };
  const anEntry = (reference: string, effectiveOn: string) => ({
    reference,
    effectiveOn,
    description: 'A taxi',
    postings: [
      { accountCode: '6300', amount: '12.50', currency: 'GBP' },
      { accountCode: '1000', amount: '-12.50', currency: 'GBP' },
    ],
  });

  it('take two people for what is large, and not the same one twice', async () => {
    await unwrap(
      owner.api.PUT('/api/v1/approvals/policy', {
        body: { ...everyone, secondAbove: [{ currency: 'GBP', aboveMinor: '1' }] },
      }),
    );
    const { record } = (await waiting()).find(({ record: { amount } }) => Number(amount) !== 0)!;
    expect(await approve('reviewer', record.id)).toMatchObject({ body: { outcome: 'awaiting-second' } });
    expect(await approve('reviewer', record.id)).toMatchObject({
      status: 409,
      body: { code: 'approvals.second-approver-needed' },
    });
    expect(await postingsOf(record.id)).toEqual([]);
    expect(await approve('accountant', record.id)).toMatchObject({ body: { outcome: 'approved' } });
    const postings = await until('it is posted', async () => {
      const found = await postingsOf(record.id);
      return found.length > 0 && found;
    });
    expect(postings.map(({ amount }) => amount)).toContain(record.amount);
    await unwrap(owner.api.PUT('/api/v1/approvals/policy', { body: everyone }));
  });

  it('settle a group with one decision, after a look at what it would do, and take it back', async () => {
    const before = await bank();
    const groups = await owner.all('/api/v1/approvals/groups');
    const group = groups.find(({ items, totals }) => items > 1 && Number(totals[0]?.amount) !== 0)!;
    const decide = (body: Partial<Schemas['DecisionBody']>) =>
      owner.send<Schemas['DecisionReportView']>('POST', '/approvals/decisions', {
        ...{ action: 'approve', groupKey: group.key, categoryId: meals },
        ...body,
      });
    const { body: preview } = await decide({ dryRun: true });
    expect([preview.decisionId, preview.items.length]).toEqual([null, group.items]);
    expect(preview.postings.length).toBeGreaterThan(0);
    expect(await bank()).toEqual(before);

    const { body: made } = await decide({ fingerprint: preview.fingerprint });
    expect(made.items.map(({ outcome }) => outcome)).toEqual(Array<string>(group.items).fill('approved'));
    expect(await decide({ fingerprint: preview.fingerprint })).toMatchObject({
      body: { code: expect.stringMatching(/^approvals\.(preview-stale|group-empty)$/) },
    });
    await until('all of them are posted', async () => {
      const posted = await Promise.all(made.items.map(({ recordId }) => postingsOf(recordId)));
      return posted.filter((postings) => postings.length > 0).length >= group.items - 1;
    });
    const undo = `/approvals/decisions/${made.decisionId}/undo`;
    const undone = await owner.send<Schemas['DecisionView']>('POST', undo, { reason: 'The wrong month' });
    const { restored, reversed } = undone.body;
    expect([undone.status, (restored ?? 0) + (reversed ?? 0)]).toEqual([200, group.items]);
    expect(reversed).toBeGreaterThan(0);
    expect(await owner.send('POST', undo, {})).toMatchObject({
      status: 409,
      body: { code: 'approvals.decision-undone' },
    });
    expect(await bank()).toEqual(before);
    const again = await owner.all('/api/v1/approvals/groups');
    expect(again.find(({ key }) => key === group.key)?.items).toBe(group.items);
  });

  it('take no entry twice, and none under the reference of another', async () => {
    const post = (body: unknown) => owner.send<Schemas['PostedEntryView']>('POST', '/ledger/entries', body);
    const first = await post(anEntry('taxi:1', '2026-03-01'));
    expect(first.status).toBe(201);
    expect((await post(anEntry('taxi:1', '2026-03-01'))).body.entryId).toBe(first.body.entryId);
    expect(await post(anEntry('taxi:1', '2026-03-02'))).toMatchObject({
      status: 409,
      body: { code: 'ledger.reference-reused' },
    });
  });

  it('stay closed to whoever may not open them', async () => {
    const body = { lockedThrough: '2025-12-31', reason: 'Filed' };
    await unwrap(owner.api.PUT('/api/v1/ledger/lock', { body }));
    const entry = anEntry('taxi:late', '2025-11-30');
    const late = (role: Role, override: boolean) =>
      as(role).send('POST', '/ledger/entries', { ...entry, override });
    expect(await late('owner', false)).toMatchObject({ status: 409, body: { code: 'ledger.period-closed' } });
    expect(await late('accountant', true)).toMatchObject({
      status: 403,
      body: { code: 'ledger.override-forbidden' },
    });
    expect(await late('owner', true)).toMatchObject({ status: 201 });
  });

  it('say the same of a moment, whatever is posted later', async () => {
    const { id, result } = await makeReport(owner, { kind: 'profit-and-loss', ...year });
    await owner.send('POST', '/ledger/entries', anEntry('taxi:forgotten', '2026-01-15'));
    const verification = await unwrap(
      owner.api.POST('/api/v1/reports/{id}/verification', { params: { path: { id } } }),
    );
    expect(verification.isEqual).toBe(true);
    const { result: later } = await makeReport(owner, { kind: 'profit-and-loss', ...year });
    expect(later).not.toEqual(result);
  });

  it.each(['profit-and-loss', 'cash-flow', 'category-breakdown'] as const)(
    'lead from each figure of a %s to the postings that it is the sum of',
    async (kind) => {
      const { result } = await makeReport<Result>(owner, { kind, ...year, by: 'quarter' });
      const cells = result.statement.rows.flatMap((row) => row.cells).filter((cell) => cell?.drill);
      expect(cells.length).toBeGreaterThan(4);
      for (const cell of cells) {
        const postings = await owner.all('/api/v1/ledger/postings', { query: { ...cell!.drill! } });
        const sum = postings.reduce((all, { amountMinor }) => all + BigInt(amountMinor), 0n);
        expect([cell!.drill, String(sum * BigInt(cell!.sign!))]).toEqual([cell!.drill, cell!.amountMinor]);
      }
    },
  );

  describe('on paper', () => {
    let id: string;
    const bytesOf = async (url: string, token?: string) => {
      const answer = await fetch(url, {
        headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
      });
      return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()) };
    };

    beforeAll(async () => {
      ({ id } = await makeReport(owner, { kind: 'balance-sheet', to: year.to }));
    });

    it.each([
      ['csv', /^.+,/],
      ['xlsx', /^PK/],
      ['pdf', /^%PDF-/],
      ['json', /^\{/],
      ['journal', /^commodity /],
    ])('are the same %s each time', async (format, begins) => {
      const url = `${balance.client.base}/api/v1/reports/${id}.${format}`;
      const [first, second] = [
        await bytesOf(url, world.tokens.viewer),
        await bytesOf(url, world.tokens.owner),
      ];
      expect([first.status, first.bytes.subarray(0, 40).toString('latin1')]).toEqual([
        200,
        expect.stringMatching(begins),
      ]);
      expect(first.bytes.equals(second.bytes)).toBe(true);
    });

    it('are handed to whoever has a link that was signed', async () => {
      const file = await until('the file is made', async () => {
        const body = { format: 'pdf' as const };
        const asked = await unwrap(
          owner.api.POST('/api/v1/reports/{id}/files', { params: { path: { id } }, body }),
        );
        const path = { id, fileId: asked.id };
        const view = await unwrap(owner.api.GET('/api/v1/reports/{id}/files/{fileId}', { params: { path } }));
        return view.status === 'completed' && view;
      });
      const url = new URL(file.download!.url, balance.client.base).href;
      const { status, bytes } = await bytesOf(url);
      const direct = await bytesOf(`${balance.client.base}/api/v1/reports/${id}.pdf`, world.tokens.owner);
      expect([status, bytes.equals(direct.bytes)]).toEqual([200, true]);
      expect((await bytesOf(`${url.slice(0, -2)}AA`)).status).toBe(404);
    });
  });

  it('are what their postings come to', async () => {
    const { code, output } = await balance.command('ledger', 'verify');
    expect([code, output]).toEqual([0, expect.stringContaining('The books of books hold')]);
  });

  if (hasHledger)
    it('are a journal in which hledger finds nothing wrong', async () => {
      const { text } = await owner.send('GET', '/ledger/journal');
      expect(hledger(text, 'check', '--strict')).toBe('');
    });
});
