import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { permissionsOf, type Role, roles, scopes } from '@balance/identity';
import { IdentityHttpModule } from '@balance/identity/http';
import { SystemIds } from '@balance/kernel';
import { aNote, cause, openTestStream, type TestStream, type TestTenant } from '../testing/test-stream.js';

interface Page {
  items: { id: string; type: string; subject: string; payload: { number?: number } }[];
  nextCursor: string | null;
  code?: string;
}

const ids = new SystemIds();

describe('the list of events', () => {
  let api: TestStream;
  let tenant: TestTenant;
  let neighbour: TestTenant;
  const correlationId = ids.next<'correlation'>();
  const [batch, record, other] = ids.block<'record'>(3);

  beforeAll(async () => {
    api = await openTestStream(IdentityHttpModule);
    tenant = await api.newTenant('acme');
    neighbour = await api.newTenant('neighbour');
    await api.append(
      tenant.id,
      aNote(1, { type: 'INGESTED', stream: `batch:${batch}` }),
      aNote(2, { type: 'PROCESSED', stream: `batch:${batch}` }),
      aNote(3, { type: 'TX_APPROVED', stream: `record:${record}`, cause: { ...cause, correlationId } }),
      aNote(4, { type: 'TX_REJECTED', stream: `record:${other}` }),
      aNote(5, { type: 'RULE_CREATED', stream: 'rule:1', cause: { ...cause, impersonator: 'user:1' } }),
    );
    await api.append(
      neighbour.id,
      aNote(99, { stream: `record:${record}`, cause: { ...cause, correlationId } }),
    );
  }, 30_000);
  afterAll(() => api.close());

  async function list(query = '', key = tenant.key): Promise<{ status: number; body: Page }> {
    const headers = { authorization: `Bearer ${key}` };
    const answer = await fetch(`${api.base}/api/v1/events${query}`, { headers });
    return { status: answer.status, body: (await answer.json()) as Page };
  }
  /** What the spec has appended, of what is listed. */
  const numbers = async (query = '') =>
    (await list(query)).body.items.flatMap(({ payload: { number } }) =>
      number === undefined ? [] : [number],
    );

  it('shows the newest first, whole', async () => {
    expect(await numbers()).toEqual([5, 4, 3, 2, 1]);
    const [newest] = (await list('?limit=1')).body.items;
    expect(newest).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      type: 'RULE_CREATED',
      sourceAgent: 'balance',
      subject: 'rule:1',
      version: null,
      actor: 'system:test',
      impersonator: 'user:1',
      correlationId: cause.correlationId,
      causationId: null,
      payload: { number: 5 },
      occurredAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    });
  });

  it.each([
    ['one type', () => '?type=PROCESSED', [2]],
    ['several types', () => '?type=TX_APPROVED,TX_REJECTED', [4, 3]],
    ['a type that there is not', () => '?type=NOTHING', []],
    ['a subject', () => '?subject=rule:1', [5]],
    ['a record and its batch', () => `?subject=record:${record}`, [3, 2, 1]],
    ['a batch', () => `?subject=batch:${batch}`, [2, 1]],
    ['what they came from', () => `?correlationId=${correlationId}`, [3]],
    ['several of these', () => `?subject=record:${other}&type=INGESTED,TX_REJECTED`, [4, 1]],
    ['a time that has not come', () => '?from=2999-01-01T00:00:00Z', []],
    ['a time that is over', () => '?until=2001-01-01T00:00:00Z', []],
    ['a time in between', () => '?from=2001-01-01T00:00:00Z&until=2999-01-01T00:00:00Z', [5, 4, 3, 2, 1]],
  ])('is narrowed by %s', async (_, query, wanted) => {
    expect(await numbers(query())).toEqual(wanted);
  });

  it('is paged without a gap or a repeat, whatever happens meanwhile', async () => {
    const seen: string[] = [];
    let cursor: string | null = '';
    for (let pages = 0; cursor !== null && pages < 50; pages++) {
      const { body }: { body: Page } = await list(`?limit=2${cursor && `&cursor=${cursor}`}`);
      expect(body.items.length).toBeGreaterThan(0);
      seen.push(...body.items.map(({ id }) => id));
      cursor = body.nextCursor;
      if (pages === 1) await api.append(tenant.id, aNote(6, { type: 'RULE_CREATED', stream: 'rule:2' }));
    }
    const all = (await list('?limit=500')).body.items.map(({ id }) => id);
    expect(seen).toEqual(all.slice(1));
    await api.append(tenant.id, aNote(7, { stream: 'rule:3' }));
    expect(await numbers('?subject=rule:2')).toEqual([6]);
  });

  it('shows nothing of another tenant, by whatever name', async () => {
    const theirs = (await list('', neighbour.key)).body.items.filter(({ payload }) => payload.number === 99);
    expect(theirs).toHaveLength(1);
    const { body } = await list('?limit=1', neighbour.key);
    for (const query of ['', `?subject=record:${record}`, `?correlationId=${correlationId}`])
      expect(await numbers(query)).not.toContain(99);
    if (body.nextCursor) expect(await numbers(`?cursor=${body.nextCursor}`)).not.toContain(99);
  });

  it.each(roles.map((role) => [role, ['owner', 'admin', 'accountant'].includes(role)] as [Role, boolean]))(
    'is open to who may do what a role may: %s, %p',
    async (role, isOpen) => {
      const may = scopes.filter((scope) => permissionsOf(role).has(scope));
      const { status, body } = await list('', await api.newKey(tenant.id, may));
      expect([status, body.code]).toEqual(isOpen ? [200, undefined] : [403, 'identity.permission-missing']);
    },
  );

  it('is closed to strangers', async () => {
    expect((await list('', 'nobody')).status).toBe(401);
  });

  it.each([
    ['?type=not-a-type', 'http.request-invalid'],
    ['?subject=a', 'http.request-invalid'],
    ['?correlationId=1', 'http.request-invalid'],
    ['?from=yesterday', 'http.request-invalid'],
    ['?until=99999-01-01', 'http.request-invalid'],
    ['?limit=0', 'http.request-invalid'],
    ['?colour=red', 'http.request-invalid'],
    ['?cursor=nonsense', 'paging.cursor-invalid'],
    [`?cursor=${Buffer.from('place:1.1').toString('base64url')}`, 'paging.cursor-invalid'],
  ])('refuses %s', async (query, code) => {
    expect(await list(query)).toMatchObject({ status: 400, body: { code } });
  });
});
