import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { isAllowed, permissions, scopes } from '@balance/identity';
import { addressOf, type Operation, operationsOf } from './support/contract/operations.js';
import { signIn } from './support/contract/people.js';
import { namesThings, requestFor } from './support/contract/requests.js';
import { ask, send, type Sent } from './support/contract/send.js';
import { buildWorld, type Role, roles, type World } from './support/contract/world.js';
import { Installation } from './support/installation.js';
import { unlimited } from './support/unlimited.js';

jest.setTimeout(300_000);

/** What ends the caller's own access: asked last, of a person who signs in for it. */
const endsAccess = /leave|sign-out|\/me\/sessions|\/me\/password|second-factor|switch-tenant/i;
/** What takes away comes after what needs it. */
const turnOf = ({ method, path }: Operation): number =>
  ['GET', 'POST', 'PATCH', 'DELETE'].indexOf(method) + (endsAccess.test(path) ? 10 : 0);
const uuids = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const codeOf = ({ text }: Sent): unknown => {
  const answer: unknown = text.startsWith('{') ? JSON.parse(text) : {};
  return (answer as { code?: unknown }).code;
};

describe('two tenants', () => {
  let balance: Installation;
  let place: { base: string; home: string };
  let mine: World;
  let theirs: World;
  let operations: Operation[];
  let theirIds: Set<string>;
  let theirBooks: Record<string, string>;

  beforeAll(async () => {
    balance = await Installation.start(unlimited);
    place = { base: balance.client.base, home: balance.home };
    [mine, theirs] = [await buildWorld(place, 'mine'), await buildWorld(place, 'theirs')];
    operations = await operationsOf(place.base);
    theirBooks = await everythingOf(theirs);
    theirIds = new Set(Object.values(theirBooks).flatMap((text) => text.match(uuids) ?? []));
  });
  afterAll(() => balance?.stop());

  const own = (kind: string): string => {
    const id = mine.ids[kind];
    if (id === undefined)
      throw new Error(`The test's world has no ${kind}: make one in support/contract/furnish.ts`);
    return id;
  };
  const call = (
    operation: Operation,
    token: string | undefined,
    world: World,
    idOf = (kind: string) => world.ids[kind] ?? '',
  ) =>
    send(operation.method, `${place.base}${addressOf(operation, idOf)}`, {
      ...requestFor(operation, world.ids),
      ...(token !== undefined && { token }),
    });
  const guarded = () => operations.filter(({ permission }) => permission.includes(':'));
  const named = ({ method, path }: Operation) => `${method} ${path}`;

  /** Every list of a tenant as its owner sees it; what happened is left out, for signing in happens too. */
  async function everythingOf(world: World): Promise<Record<string, string>> {
    const lists = (await operationsOf(place.base)).filter(
      ({ method, pathKinds, permission, isStream, path }) =>
        method === 'GET' &&
        pathKinds.length === 0 &&
        permission.includes(':') &&
        !isStream &&
        !path.endsWith('/events'),
    );
    expect(lists.length).toBeGreaterThan(10);
    const texts = await Promise.all(
      lists.map(async (list) => [list.path, (await call(list, world.tokens.owner, world)).text] as const),
    );
    return Object.fromEntries(texts);
  }

  it('has one of everything that an operation can be about', () => {
    for (const operation of guarded()) expect(() => addressOf(operation, own)).not.toThrow();
    expect(operations.filter(({ permission }) => permission === 'undeclared')).toEqual([]);
    expect(
      guarded().filter(({ permission }) => !(permissions as readonly string[]).includes(permission)),
    ).toEqual([]);
  });

  it('lets nobody in who does not say who they are', async () => {
    for (const operation of operations.filter(({ permission }) => permission !== 'public')) {
      const answer = await call(operation, undefined, mine);
      expect([named(operation), answer.status, codeOf(answer)]).toEqual([
        named(operation),
        401,
        'identity.not-authenticated',
      ]);
    }
  });

  it('answers the ids of another tenant like ids that do not exist, to every role', async () => {
    for (const operation of guarded().filter(({ pathKinds }) => pathKinds.length > 0)) {
      for (const role of roles.filter((one) => isAllowed(one, operation.permission as never))) {
        const foreign = await call(operation, mine.tokens[role], mine, (kind) => theirs.ids[kind] ?? '');
        const unknown = await call(operation, mine.tokens[role], mine, () => crypto.randomUUID());
        expect([named(operation), role, foreign.status]).toEqual([named(operation), role, 404]);
        expect([codeOf(foreign), Object.keys(JSON.parse(foreign.text))]).toEqual([
          codeOf(unknown),
          Object.keys(JSON.parse(unknown.text)),
        ]);
      }
    }
  });

  it('hides what belongs to another tenant’s thing behind one’s own', async () => {
    for (const operation of guarded().filter(({ pathKinds }) => pathKinds.length > 1)) {
      const last = operation.pathKinds.at(-1)!.kind;
      const answer = await call(operation, mine.tokens.owner, mine, (kind) =>
        kind === last ? theirs.ids[kind]! : own(kind),
      );
      expect([named(operation), answer.status]).toEqual([named(operation), 404]);
    }
  });

  it('takes no thing of another tenant in a body', async () => {
    const naming = guarded().filter(namesThings);
    expect(naming.length).toBeGreaterThan(1);
    for (const operation of naming) {
      const answer = await send(operation.method, `${place.base}${addressOf(operation, own)}`, {
        ...requestFor(operation, theirs.ids),
        token: mine.tokens.owner,
      });
      expect([named(operation), answer.status, [404, 422].includes(answer.status)]).toEqual([
        named(operation),
        answer.status,
        true,
      ]);
    }
  });

  it('lets each role do what the table allows, and nothing else', async () => {
    const inOrder = [...guarded()].sort((a, b) => turnOf(a) - turnOf(b));
    // What no role succeeds in would have been tried in vain.
    const done = new Set<string>();
    for (const operation of inOrder) {
      // The weakest first: what a stronger role takes away is still there for the others.
      for (const role of [...roles].reverse()) {
        const answer = await call(operation, await tokenOf(role, operation), mine);
        const refused = answer.status === 403 && codeOf(answer) === 'identity.permission-missing';
        expect([named(operation), role, refused]).toEqual([
          named(operation),
          role,
          !isAllowed(role, operation.permission as never),
        ]);
        expectDocumented(operation, role, answer);
        expectNothingOfTheirs(operation, answer);
        if (answer.status < 400) done.add(named(operation));
      }
    }
    expect(inOrder.map(named).filter((name) => !done.has(name))).toEqual([]);
  });

  it('lets a key do what its scopes allow, and nothing else', async () => {
    const account = await ask<{ id: string }>(place.base, mine.tokens.owner, 'POST', '/service-accounts', {
      name: 'Walk',
    });
    const keyFor = async (keyScopes: readonly string[]) =>
      (
        await ask<{ key: string }>(place.base, mine.tokens.owner, 'POST', '/api-keys', {
          serviceAccountId: account.id,
          name: 'walk',
          scopes: keyScopes,
        })
      ).key;
    for (const scope of scopes) {
      const [only, allBut] = [await keyFor([scope]), await keyFor(scopes.filter((one) => one !== scope))];
      for (const operation of guarded().filter(
        ({ permission, path }) => permission === scope && !endsAccess.test(path),
      )) {
        const [allowed, refused] = [await call(operation, only, mine), await call(operation, allBut, mine)];
        expect([named(operation), codeOf(allowed)]).not.toEqual([
          named(operation),
          'identity.permission-missing',
        ]);
        expect([named(operation), refused.status, codeOf(refused)]).toEqual([
          named(operation),
          403,
          'identity.permission-missing',
        ]);
        expectDocumented(operation, 'key', allowed);
        expectNothingOfTheirs(operation, allowed);
      }
    }
  });

  it('counts each request for who makes it, and for nobody else', async () => {
    const [list] = operations.filter(({ id }) => id === 'listRecords');
    const remaining = async (token: string) => {
      const { headers } = await call(list!, token, mine);
      expect(headers.get('ratelimit-policy')).toMatch(/^"caller";q=\d+;w=60, "tenant";q=\d+;w=60$/);
      return Number(/^"\w+";r=(\d+)/.exec(headers.get('ratelimit') ?? '')?.[1]);
    };
    const before = await remaining(mine.tokens.owner);
    await remaining(theirs.tokens.owner);
    expect(await remaining(mine.tokens.owner)).toBe(before - 1);
  });

  it('has changed nothing of the other tenant', async () => {
    expect(await everythingOf(theirs)).toEqual(theirBooks);
  });

  /** Of what ends the caller's access each role does it in a session of its own. */
  async function tokenOf(role: Role, { path }: Operation): Promise<string> {
    if (!endsAccess.test(path)) return mine.tokens[role];
    return signIn(place, mine.emails[role], mine.tenantId);
  }

  function expectDocumented(operation: Operation, who: string, { status, text }: Sent): void {
    const isDocumented = operation.statuses.has(status);
    expect([named(operation), who, status, isDocumented ? '' : text]).toEqual([
      named(operation),
      who,
      status,
      '',
    ]);
  }

  function expectNothingOfTheirs(operation: Operation, { text }: Sent): void {
    const leaked = (text.match(uuids) ?? []).filter((id) => theirIds.has(id));
    expect([named(operation), leaked]).toEqual([named(operation), []]);
  }
});
