import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { createHash } from 'node:crypto';
import { Database, type Tx } from '@balance/database';
import { type TenantId } from '@balance/kernel';
import { password, TestSessions } from './testing/test-sessions.js';

let sessions: TestSessions;
let written: string;

beforeAll(async () => {
  written = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written += String(text);
    return true;
  });
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written += String(text);
    return true;
  });
  sessions = await TestSessions.open({ LOG_LEVEL: 'trace' });
});
afterAll(async () => {
  await sessions.close();
  jest.restoreAllMocks();
});

/** All that the system's role and each tenant's may read; bytes are in hexadecimal digits. */
async function dump(...tenants: TenantId[]): Promise<string> {
  const database = sessions.get(Database);
  const read = async (tx: Pick<Tx, 'execute' | 'one'>) => {
    await tx.execute`SET LOCAL xmlbinary = hex`;
    const { text } = await tx.one<{ text: string }>`
      SELECT schema_to_xml('public', true, false, '')::text AS text`;
    return text;
  };
  const parts = [await database.asSystem(read)];
  for (const tenantId of tenants) parts.push(await database.forTenant(tenantId, read));
  return parts.join('\n');
}

/** A secret as it might be written down somewhere. */
function formsOf(secret: string): string[] {
  const bare = secret.replace(/^balrt_/, '');
  const parts = [bare, ...secret.split('.').slice(2)];
  return parts.flatMap((part) => [
    part,
    Buffer.from(part).toString('hex'),
    Buffer.from(part, 'base64url').toString('hex'),
    Buffer.from(part).toString('base64').replace(/=+$/, ''),
  ]);
}

it('keeps tokens and passwords out of the database and of what it writes', async () => {
  const owner = await sessions.member('owner', 'owner');
  const other = await sessions.member('other');
  await sessions.join(owner.tenantId, other);
  await sessions.join(other.tenantId, owner);
  const nobody = await sessions.user('nobody');
  const first = await sessions.signIn(owner);
  const alone = await sessions.signIn(nobody);
  const { body: second } = await sessions.refresh(first.refreshToken);
  const token = second.accessToken;
  const acting = await sessions.send('POST', `/members/${other.id}/impersonate`, { token });
  const payload = { tenantId: other.tenantId };
  const switched = await sessions.send('POST', '/auth/switch-tenant', { token, payload });
  await sessions.refresh(first.refreshToken);
  await sessions.refresh(second.refreshToken);
  await sessions.refresh(`${second.refreshToken}x`);
  await sessions.send('POST', '/auth/sign-out', { token: alone.accessToken });
  await sessions.send('GET', '/notes', { token: `${token}x` });
  await sessions.send('POST', '/auth/sign-in', {
    payload: { email: owner.email, password: 'wrong password' },
  });
  const secrets = [
    first.accessToken,
    first.refreshToken,
    alone.accessToken,
    alone.refreshToken,
    second.refreshToken,
    token,
    String(acting.body.accessToken),
    String(switched.body.accessToken),
    password,
    'wrong password',
  ];
  expect(new Set(secrets).size).toBe(secrets.length);
  const kept = (await dump(owner.tenantId, other.tenantId)).replace(/[0-9A-F]{64,}/g, (hex) =>
    hex.toLowerCase(),
  );
  expect(kept).toContain('IMPERSONATION_STARTED');
  expect(kept).toContain('REFRESH_REUSED');
  expect(kept).toContain(createHash('sha256').update(second.refreshToken).digest('hex'));
  expect(written).toContain('SIGNED_IN');
  expect(written).toContain('SIGNED_OUT');
  for (const form of secrets.flatMap(formsOf)) {
    expect(kept).not.toContain(form);
    expect(written).not.toContain(form);
  }
});
