import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { bodiesAround, nastyHeader, nastyId, nastyText } from './support/contract/mutations.js';
import { addressOf, type Operation, operationsOf } from './support/contract/operations.js';
import { type Place, signIn } from './support/contract/people.js';
import { bodyFor, requestFor } from './support/contract/requests.js';
import { send, type Sent } from './support/contract/send.js';
import { buildWorld, type World } from './support/contract/world.js';
import { Installation } from './support/installation.js';
import { unlimited } from './support/unlimited.js';

jest.setTimeout(600_000);

const requestsEach = 200;
const atOnce = 8;
/** Shown when something is found, so that the same requests can be made again. */
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_121);

/** One request of the fuzz, as it can be made again. */
interface Request {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

describe('requests that nobody should send', () => {
  let balance: Installation;
  let place: Place;
  let world: World;
  let operations: Operation[];

  beforeAll(async () => {
    balance = await Installation.start(unlimited);
    place = { base: balance.client.base, home: balance.home };
    world = await buildWorld(place, 'fuzzed');
    operations = await operationsOf(place.base);
  });
  afterAll(() => balance?.stop());

  it(`are answered with what the document says, ${requestsEach} for each operation`, async () => {
    const found = new Map<string, string>();
    let made = 0;
    for (const [n, operation] of operations.entries()) {
      const requests = fc.sample(requestsTo(operation), { numRuns: requestsEach, seed: seed + n });
      for (let at = 0; at < requests.length; at += atOnce) {
        const token = await tokenFor(operation);
        const some = requests.slice(at, at + atOnce);
        const answers = await Promise.allSettled(some.map((request) => make(request, token, operation)));
        for (const [which, answer] of answers.entries()) {
          const fault =
            answer.status === 'rejected' ? `no answer: ${answer.reason}` : faultOf(operation, answer.value);
          if (fault === undefined) continue;
          const text = answer.status === 'fulfilled' ? answer.value.text.slice(0, 300) : '';
          const shown = `${text}\n    ${JSON.stringify(some[which]).slice(0, 500)}`;
          if (!found.has(`${operation.id}: ${fault}`)) found.set(`${operation.id}: ${fault}`, shown);
        }
      }
      made += requests.length;
    }
    expect([`seed ${seed}`, ...found]).toEqual([`seed ${seed}`]);
    expect(made).toBe(operations.length * requestsEach);
  });

  it('have ended nothing: everything answers as before', async () => {
    const owner = await signIn(place, world.emails.owner, world.tenantId);
    expect((await send('GET', `${place.base}/health/ready`)).status).toBe(200);
    expect((await send('GET', `${place.base}/api/v1/records`, { token: owner })).status).toBe(200);
    expect(balance.output()).not.toContain('ended and is started again');
  });

  const queryOf = (pairs: readonly (readonly [string, string])[]): URLSearchParams => {
    const query = new URLSearchParams();
    for (const [one, text] of pairs) query.append(one, text);
    return query;
  };

  /** What a person may do ends their session now and then: each handful of requests has a session of its own. */
  async function tokenFor(operation: Operation): Promise<string | undefined> {
    if (operation.permission === 'public') return undefined;
    if (operation.permission !== 'signed-in') return world.tokens.owner;
    return signIn(place, world.emails.viewer, world.tenantId);
  }

  function requestsTo(operation: Operation): fc.Arbitrary<Request> {
    const id = fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: nastyId });
    const address = fc
      .array(id, { minLength: operation.pathKinds.length, maxLength: operation.pathKinds.length })
      .map((ids) => {
        let n = 0;
        return addressOf(operation, (kind) => ids[n++] ?? world.ids[kind] ?? crypto.randomUUID());
      });
    const name = fc.constantFrom(...operation.queryNames, 'unknown');
    const query = fc.array(fc.tuple(name, nastyText), { maxLength: 3 });
    const headers = fc.dictionary(
      fc.constantFrom('idempotency-key', 'if-match', 'if-none-match', 'last-event-id', 'accept'),
      nastyHeader,
      {
        maxKeys: 2,
        noNullPrototype: true,
      },
    );
    const isJson = operation.mediaType === 'application/json';
    const body =
      operation.mediaType === undefined
        ? fc.constant(undefined)
        : isJson
          ? bodiesAround(bodyFor(operation, world.ids))
          : nastyText;
    const type = fc.oneof(
      { weight: 12, arbitrary: fc.constant(operation.mediaType ?? 'application/json') },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          'text/plain',
          'application/xml',
          'application/json; charset=utf-16',
          'multipart/form-data',
          'nonsense',
        ),
      },
    );
    return fc.record({ address, query, headers, body, type }).map((drawn) => ({
      url: `${place.base}${drawn.address}${drawn.query.length > 0 ? `?${queryOf(drawn.query)}` : ''}`,
      method: operation.method,
      headers: {
        ...sendable(drawn.headers),
        ...(drawn.body !== undefined && { 'content-type': drawn.type }),
      },
      body: drawn.body,
    }));
  }

  const make = (request: Request, token: string | undefined, operation: Operation): Promise<Sent> =>
    send(request.method, request.url, {
      headers: request.headers,
      isStream: requestFor(operation, world.ids).isStream,
      ...(token !== undefined && { token }),
      ...(request.body !== undefined && { body: request.body }),
    });
});

/** `fetch` itself refuses what is no header; such a thing never leaves. */
const sendable = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([, text]) => /^[\x20-\x7e\xa0-\xff]*$/.test(text)));

/** What is wrong with an answer; nothing when it is as documented. */
function faultOf(operation: Operation, { status, headers, text }: Sent): string | undefined {
  const code = /"code":"([\w.-]+)"/.exec(text)?.[1] ?? '';
  if (status >= 500 && status !== 503) return `${status} ${code}`;
  if (!operation.statuses.has(status)) return `undocumented ${status} ${code}`;
  if (/\bat .+\.(?:js|ts|mjs):\d+|node_modules|\/libs\//.test(text)) return 'shows its stack';
  if (status >= 400 && !headers.get('content-type')?.includes('application/problem+json'))
    return `${status} without a problem`;
  return undefined;
}
