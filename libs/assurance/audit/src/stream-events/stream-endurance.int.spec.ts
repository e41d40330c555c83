import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { sql } from '@balance/database';
import { EventHistory } from '@balance/events';
import { IdentityHttpModule } from '@balance/identity/http';
import { type Listener } from '../testing/listener.js';
import { aNote, openTestStream, type TestStream, type TestTenant } from '../testing/test-stream.js';
import { StreamClients } from './stream-clients.js';

const upTo = (count: number, from = 0) => Array.from({ length: count }, (_, n) => from + n);

/** The same each time: a failure can be looked at again. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

// What is waited for takes seconds of its own, and more on a machine that is busy.
jest.setTimeout(60_000);

describe('a stream of events', () => {
  let api: TestStream;
  let tenant: TestTenant;

  beforeEach(async () => {
    api = await openTestStream(IdentityHttpModule, {
      STREAM_HEARTBEAT_SECONDS: '1',
      STREAM_CLIENTS_PER_CALLER: '300',
    });
    tenant = await api.newTenant('acme');
  });
  afterEach(() => api.close());

  const clients = () => api.get(StreamClients).size;

  async function until(isSo: () => boolean | Promise<boolean>, withinMs = 10_000): Promise<void> {
    for (const deadline = Date.now() + withinMs; !(await isSo()); await delay(10))
      if (Date.now() > deadline) throw new Error(`not within ${withinMs} ms`);
  }

  const cutReaders = () =>
    api.asOwner(sql`
      SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
      WHERE application_name = 'balance_log_reader' AND datname = current_database()`);

  it.each([1, 2, 3])(
    'loses and repeats nothing, wherever it is cut off and whatever process it comes back to (%i)',
    async (seed) => {
      const random = seeded(seed);
      const other = await api.start();
      let written = 0;
      let isWriting = true;
      const write = async () => {
        while (isWriting) {
          const numbers = upTo(1 + random(5), written);
          written += numbers.length;
          await api.append(tenant.id, ...numbers.map((n) => aNote(n, { text: 'x'.repeat(random(3_000)) })));
          await delay(random(8));
        }
      };
      const received: unknown[] = [];
      let last: string | undefined;
      const listen = async (isEnough: (listener: Listener) => boolean) => {
        const listener = await (random(2) === 0 ? api : other).listen(tenant.key, { after: last });
        await listener.until(isEnough);
        listener.cutOff();
        received.push(...listener.numbers);
        last = listener.messages.at(-1)?.id ?? listener.ids[0];
      };
      await listen(({ ids }) => ids.length > 0);
      const writing = Promise.all(upTo(3).map(write));
      for (let times = 0; times < 25; times++) {
        const enough = random(40);
        if (times % 8 === 3) await cutReaders();
        await listen(({ messages }) => messages.length >= enough);
        await delay(random(30));
      }
      isWriting = false;
      await writing;
      await listen(({ messages }) => received.length + messages.length >= written);
      const rows = await api.database.forTenant(
        tenant.id,
        (tx) => tx.query<{ number: number }>`
          SELECT (payload->>'number')::int AS number FROM events WHERE stream LIKE 'note:%' ORDER BY xid, position`,
      );
      expect(received).toEqual(rows.map(({ number }) => number));
    },
    60_000,
  );

  it('goes on over the loss of its reader’s connection', async () => {
    const listener = await api.listen(tenant.key);
    for (const n of upTo(4)) {
      await cutReaders();
      await api.append(tenant.id, aNote(n));
    }
    await listener.until(({ messages }) => messages.length === 4);
    expect(listener.numbers).toEqual(upTo(4));
  });

  it('has no reader while nobody listens', async () => {
    const readers = async () =>
      (
        await api.database.asSystem(
          (tx) => tx.one<{ count: number }>`
            SELECT count(*)::int AS count FROM pg_stat_activity
            WHERE application_name = 'balance_log_reader' AND datname = current_database()`,
        )
      ).count;
    expect(await readers()).toBe(0);
    const some = await Promise.all(upTo(5).map(() => api.listen(tenant.key)));
    expect([await readers(), clients()]).toEqual([1, 5]);
    for (const one of some) one.cutOff();
    await until(async () => (await readers()) === 0 && clients() === 0);
    const again = await api.listen(tenant.key);
    await api.append(tenant.id, aNote(1));
    await again.until(({ numbers }) => numbers.length === 1);
  });

  describe('whose client does not read', () => {
    const text = 'x'.repeat(60_000);
    const isBlocked = () =>
      [...(api.get(StreamClients).of(tenant.id) ?? [])].some(({ state }) => state === 'blocked');

    /** Writes until its socket takes no more: how much the system keeps for it differs. @returns how many events */
    async function flood(): Promise<number> {
      let count = 0;
      for (; count < 300 || !isBlocked(); count += 10) {
        if (count === 3_000) throw new Error(`took ${count} events and was not blocked`);
        await api.append(tenant.id, ...upTo(10, count).map((n) => aNote(n, { text })));
      }
      return count;
    }

    it('holds up nobody else, and is read up from where it stopped', async () => {
      const sockets: Socket[] = [];
      api.app.getHttpServer().on('connection', (socket: Socket) => sockets.push(socket));
      const slow = await api.listen(tenant.key);
      slow.pause();
      const quick = await api.listen(tenant.key);
      const count = await flood();
      await quick.until(({ messages }) => messages.length === count, 30_000);
      expect(Math.max(...sockets.map(({ writableLength }) => writableLength))).toBeLessThan(250_000);
      slow.resume();
      await slow.until(({ messages }) => messages.length === count, 30_000);
      await api.append(tenant.id, aNote(count));
      await slow.until(({ messages }) => messages.length === count + 1);
      expect(slow.numbers).toEqual(upTo(count + 1));
      expect(quick.numbers).toEqual(upTo(count + 1));
    });

    it('is closed when that goes on for too long', async () => {
      const slow = await api.listen(tenant.key);
      slow.pause();
      const quick = await api.listen(tenant.key);
      const count = await flood();
      await quick.until(({ messages }) => messages.length === count, 30_000);
      expect(clients()).toBe(2);
      api.pass(4_000);
      await until(() => clients() === 1);
      expect(quick.isClosed).toBe(false);
    });
  });

  it('ends at once, and says why, when the process does', async () => {
    const other = await api.start();
    const listeners = await Promise.all(upTo(5).map(() => other.listen(tenant.key)));
    const hanging = await other.listen(tenant.key);
    hanging.pause();
    for (const n of upTo(30))
      await api.append(tenant.id, ...upTo(10, n * 10).map((m) => aNote(m, { text: 'x'.repeat(60_000) })));
    for (const listener of listeners) await listener.until(({ messages }) => messages.length === 300);
    const began = performance.now();
    await other.app.close();
    expect(performance.now() - began).toBeLessThan(3_000);
    for (const listener of listeners) {
      await listener.until(({ isClosed }) => isClosed);
      expect(listener.end).toEqual({ reason: 'shutting-down', detail: expect.any(String) });
    }
    const [{ messages }] = listeners as [Listener];
    await api.append(tenant.id, aNote(1_000));
    const again = await api.listen(tenant.key, { after: messages.findLast(({ id }) => id)?.id });
    await again.until(({ numbers }) => numbers.length === 1);
    expect(again.numbers).toEqual([1_000]);
  });

  it('is refused to those who have too many, and when the process has', async () => {
    const small = await api.start({ STREAM_CLIENTS: '4', STREAM_CLIENTS_PER_CALLER: '3' });
    const neighbour = await api.newTenant('neighbour');
    const refusal = async (key: string) => {
      const listener = await small.listen(key);
      await listener.until(({ isClosed }) => isClosed);
      return [listener.answer.statusCode, JSON.parse(listener.body).code];
    };
    const mine = [
      await small.listen(tenant.key),
      await small.listen(tenant.key),
      await small.listen(tenant.key),
    ];
    expect(await refusal(tenant.key)).toEqual([429, 'audit.too-many-streams']);
    await small.listen(neighbour.key);
    expect(await refusal(neighbour.key)).toEqual([503, 'audit.streams-unavailable']);
    mine[0]!.cutOff();
    await until(() => small.app.get(StreamClients, { strict: false }).size === 3);
    expect((await small.listen(neighbour.key)).answer.statusCode).toBe(200);
  });

  describe('of which very many come back at once', () => {
    /** How many reads there were, and how many of them at the same time. */
    function watchReads() {
      const history = api.get(EventHistory);
      const after = history.after.bind(history);
      const seen = { reads: 0, atOnce: 0 };
      let running = 0;
      history.after = async (...given) => {
        seen.reads++;
        seen.atOnce = Math.max(seen.atOnce, ++running);
        try {
          return await after(...given);
        } finally {
          running--;
        }
      };
      return seen;
    }

    it('shares the reading among those who have got equally far', async () => {
      const [place] = await places();
      const seen = watchReads();
      const listeners = await Promise.all(upTo(200).map(() => api.listen(tenant.key, { after: place })));
      await api.append(tenant.id, aNote(200));
      for (const listener of listeners) await listener.until(({ numbers }) => numbers.length === 200);
      for (const { numbers } of listeners) expect(numbers).toEqual(upTo(200, 1));
      expect(seen.atOnce).toBeLessThanOrEqual(3);
      expect(seen.reads).toBeLessThan(20);
    });

    it('reads for few at a time where each has got elsewhere', async () => {
      const known = await places();
      const seen = watchReads();
      const listeners = await Promise.all(known.map((after) => api.listen(tenant.key, { after })));
      await api.append(tenant.id, aNote(200));
      for (const [n, listener] of listeners.entries()) {
        await listener.until(({ numbers }) => numbers.length === 200 - n);
        expect(listener.numbers).toEqual(upTo(200 - n, n + 1));
      }
      expect(seen.atOnce).toBeLessThanOrEqual(3);
    });

    /** Of 200 events that are no longer in memory. */
    async function places(): Promise<string[]> {
      const first = await api.listen(tenant.key);
      await api.append(tenant.id, ...upTo(200).map((n) => aNote(n)));
      await first.until(({ messages }) => messages.length === 200);
      first.cutOff();
      await until(() => clients() === 0);
      return first.messages.map(({ id }) => id!);
    }
  });
});
