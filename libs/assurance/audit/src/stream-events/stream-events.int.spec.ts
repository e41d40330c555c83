import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { cursorOfPlace } from '@balance/events';
import { permissionsOf, type Role } from '@balance/identity';
import { IdentityHttpModule } from '@balance/identity/http';
import { cursorAfter } from '@balance/kernel';
import { aNote, openTestStream, type TestStream, type TestTenant } from '../testing/test-stream.js';

const upTo = (count: number, from = 0) => Array.from({ length: count }, (_, n) => from + n);

// What is waited for takes longer on a machine that is busy.
jest.setTimeout(60_000);

describe('the stream of events', () => {
  let api: TestStream;
  let tenant: TestTenant;
  let tenants = 0;

  beforeAll(async () => {
    api = await openTestStream(IdentityHttpModule, { STREAM_HEARTBEAT_SECONDS: '1' });
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    tenant = await api.newTenant(`tenant-${tenants++}`);
  });

  it('tells what happens from now on, each event as the list of events has it', async () => {
    await api.append(tenant.id, aNote(0));
    await api.visible();
    const listener = await api.listen(tenant.key);
    expect([listener.answer.statusCode, listener.answer.headers]).toMatchObject([
      200,
      { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
    ]);
    expect(listener.answer.headers).not.toHaveProperty('content-encoding');
    await api.append(tenant.id, aNote(1, { type: 'INGESTED' }), aNote(2, { type: 'TX_APPROVED' }));
    await listener.until(({ messages }) => messages.length === 2);
    const list = await fetch(`${api.base}/api/v1/events?limit=2`, {
      headers: { authorization: `Bearer ${tenant.key}` },
    });
    const { items } = (await list.json()) as { items: unknown[] };
    expect(listener.events).toEqual(items.reverse());
    expect(listener.messages.map(({ event }) => event)).toEqual(['INGESTED', 'TX_APPROVED']);
    expect(listener.retryMs).toBeGreaterThanOrEqual(1_000);
  });

  it('keeps the order in which many writers commit, and waits for those who are older', async () => {
    const listener = await api.listen(tenant.key);
    const slow = await api.appendSlowly(tenant.id, aNote(1_000), aNote(1_001));
    await Promise.all(upTo(30).map((n) => api.append(tenant.id, aNote(2 * n), aNote(2 * n + 1))));
    // Whoever joins in the meantime must not miss what is held back.
    const late = await api.listen(tenant.key);
    expect(listener.numbers).toEqual([]);
    await slow.commit();
    await listener.until(({ messages }) => messages.length === 62);
    await late.until(({ messages }) => messages.length === 62);
    expect(listener.numbers.slice(0, 2)).toEqual([1_000, 1_001]);
    expect(late.numbers).toEqual(listener.numbers);
    expect(listener.messages.map(({ id }) => id)).toEqual(await cursorsInCommitOrder());
  });

  /** As the log itself has them. */
  async function cursorsInCommitOrder(): Promise<string[]> {
    const rows = await api.database.asSystem(
      (tx) => tx.query<{ xid: string; position: bigint }>`
        SELECT e.xid::text, e.position FROM events AS e WHERE e.tenant_id = ${tenant.id}::uuid AND e.stream LIKE 'note:%'
        ORDER BY e.xid, e.position`,
    );
    return rows.map(({ xid, position }) => cursorOfPlace({ xid: BigInt(xid), position }));
  }

  it('goes on behind the last event that a client has, by header or parameter', async () => {
    const first = await api.listen(tenant.key);
    await api.append(tenant.id, aNote(1), aNote(2));
    await first.until(({ messages }) => messages.length === 2);
    first.cutOff();
    await api.append(tenant.id, ...upTo(120, 3).map((n) => aNote(n)));
    const [, second] = first.messages;
    const byHeader = await api.listen(tenant.key, { after: second!.id });
    const byQuery = await api.listen(tenant.key, { query: `?after=${first.messages[0]!.id}` });
    const byBoth = await api.listen(tenant.key, { query: '?after=nonsense', after: second!.id });
    await api.append(tenant.id, aNote(123));
    await byHeader.until(({ messages }) => messages.length === 121);
    await byQuery.until(({ messages }) => messages.length === 122);
    await byBoth.until(({ messages }) => messages.length === 121);
    expect(byHeader.numbers).toEqual(upTo(121, 3));
    expect(byQuery.numbers).toEqual(upTo(122, 2));
  });

  it('names a place at once and with each heartbeat, so that a quiet client loses nothing either', async () => {
    const first = await api.listen(tenant.key);
    await first.until(({ ids }) => ids.length > 0);
    const [atOnce] = first.ids;
    await api.append((await api.newTenant('neighbour-of-quiet')).id, aNote(99));
    await first.until(({ comments }) => comments.includes('heartbeat'));
    const later = first.ids.at(-1);
    first.cutOff();
    await api.append(tenant.id, aNote(1));
    for (const after of [atOnce, later]) {
      const again = await api.listen(tenant.key, { after });
      await again.until(({ messages }) => messages.length === 1);
      expect(again.numbers).toEqual([1]);
    }
  });

  it.each([
    ['noise', 'nonsense'],
    ['a cursor of the list of events', cursorAfter('event', '12')],
    ['a place that the log has not reached', cursorOfPlace({ xid: 2n ** 60n, position: 1n })],
  ])('refuses %s as the last event', async (_, after) => {
    for (const options of [{ after }, { query: `?after=${encodeURIComponent(after)}` }]) {
      const refused = await api.listen(tenant.key, options);
      await refused.until(({ isClosed }) => isClosed);
      expect(refused.answer.statusCode).toBe(400);
      expect(refused.answer.headers['content-type']).toContain('application/problem+json');
      expect(JSON.parse(refused.body)).toMatchObject({ code: 'paging.cursor-invalid' });
    }
  });

  it.each([
    ['?colour=red', 'http.request-invalid'],
    ['?after=', 'http.request-invalid'],
    ['?type=not-a-type', 'http.request-invalid'],
    ['?subject=a', 'http.request-invalid'],
  ])('refuses the parameters %s', async (query, code) => {
    const refused = await api.listen(tenant.key, { query });
    await refused.until(({ isClosed }) => isClosed);
    expect([refused.answer.statusCode, JSON.parse(refused.body)]).toMatchObject([400, { code }]);
  });

  it('shows nobody an event of another tenant, live or later', async () => {
    const neighbour = await api.newTenant(`${tenant.id}-neighbour`);
    const mine = await api.listen(tenant.key);
    const theirs = await api.listen(neighbour.key);
    await api.append(tenant.id, aNote(0));
    await mine.until(({ messages }) => messages.length === 1);
    for (const n of upTo(20, 1)) await api.append(n % 2 === 0 ? tenant.id : neighbour.id, aNote(n));
    await mine.until(({ messages }) => messages.length === 11);
    await theirs.until(({ messages }) => messages.length === 10);
    // A place is no secret and no key: what is behind it is still one's own.
    const later = await api.listen(neighbour.key, { after: mine.messages[0]!.id });
    await later.until(({ messages }) => messages.length === 10);
    expect(mine.numbers).toEqual(upTo(11).map((n) => 2 * n));
    expect([theirs.numbers, later.numbers]).toEqual([
      upTo(10).map((n) => 2 * n + 1),
      upTo(10).map((n) => 2 * n + 1),
    ]);
  });

  it.each([
    ['viewer', ['INGESTED', 'MEMBER_JOINED', 'TX_APPROVED']],
    [
      'accountant',
      ['INGESTED', 'DELIVERY_RECEIVED', 'SIGNED_IN', 'MEMBER_JOINED', 'TX_APPROVED', 'UNHEARD_OF'],
    ],
    [
      'admin',
      [
        'INGESTED',
        'API_KEY_CREATED',
        'DELIVERY_RECEIVED',
        'SIGNED_IN',
        'MEMBER_JOINED',
        'TX_APPROVED',
        'UNHEARD_OF',
      ],
    ],
  ] satisfies [Role, string[]][])(
    'tells who may do what a %s may only what they may read',
    async (role, told) => {
      const types = [
        'INGESTED',
        'API_KEY_CREATED',
        'DELIVERY_RECEIVED',
        'SIGNED_IN',
        'MEMBER_JOINED',
        'TX_APPROVED',
        'UNHEARD_OF',
      ];
      const key = await api.newKey(
        tenant.id,
        [...permissionsOf(role)].filter((one) => one !== 'members:impersonate'),
      );
      const listener = await api.listen(key);
      await api.append(tenant.id, ...types.map((type, n) => aNote(n, { type })), aNote(99));
      await listener.until(({ numbers }) => numbers.includes(99));
      const later = await api.listen(key, { after: listener.ids[0] });
      await later.until(({ numbers }) => numbers.includes(99));
      for (const { events } of [listener, later])
        expect(events.map(({ type }) => type)).toEqual([...told, 'INGESTED']);
    },
  );

  it('is narrowed by type and by subject', async () => {
    const byType = await api.listen(tenant.key, { query: '?type=TX_APPROVED,TX_REJECTED' });
    const bySubject = await api.listen(tenant.key, { query: '?subject=note:2' });
    const byBoth = await api.listen(tenant.key, { query: '?subject=note:2&type=TX_APPROVED' });
    const types = ['INGESTED', 'TX_APPROVED', 'TX_REJECTED'];
    await api.append(
      tenant.id,
      ...upTo(9).map((n) => aNote(n, { type: types[n % 3]!, stream: `note:${n % 4}` })),
    );
    await byType.until(({ messages }) => messages.length === 6);
    await bySubject.until(({ messages }) => messages.length === 2);
    await api.append(tenant.id, aNote(9, { type: 'TX_APPROVED', stream: 'note:2' }));
    await byBoth.until(({ messages }) => messages.length === 1);
    expect(byType.numbers.slice(0, 6)).toEqual([1, 2, 4, 5, 7, 8]);
    expect(bySubject.numbers.slice(0, 2)).toEqual([2, 6]);
    expect(byBoth.numbers).toEqual([9]);
  });

  it('answers HEAD without a stream, and no other method', async () => {
    const url = `${api.base}/api/v1/events/stream`;
    const headers = { authorization: `Bearer ${tenant.key}` };
    const head = await fetch(url, { method: 'HEAD', headers });
    expect([head.status, head.headers.get('content-type'), await head.text()]).toEqual([
      200,
      'text/event-stream',
      '',
    ]);
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH'])
      expect((await fetch(url, { method, headers })).status).toBe(405);
  });

  it('asks for credentials, and for the permission to listen', async () => {
    const stranger = await api.listen('nobody');
    expect(stranger.answer.statusCode).toBe(401);
    const deaf = await api.listen(await api.newKey(tenant.id, ['records:read']));
    expect(deaf.answer.statusCode).toBe(403);
  });
});
