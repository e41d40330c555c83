import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import { Queues } from '@balance/queue';
import { TestSmtpServer } from '@balance/testing';
import { sendMail } from './send-mail/send-mail.contract.js';
import { otherPassword, password, TestAccounts } from './testing/test-accounts.js';

let server: TestSmtpServer;
let accounts: TestAccounts;
/** What only its owner may know, by what it is. */
const secrets = new Map<string, string>();

beforeAll(async () => {
  server = await TestSmtpServer.start();
  accounts = await TestAccounts.open({ SMTP_URL: server.url });
  accounts.stopClock();
  await tellAStory();
}, 30_000);
afterAll(async () => {
  await accounts.close();
  await server.stop();
});

const post = (url: string, payload: object, token?: string) =>
  accounts.send('POST', url, { payload, ...(token !== undefined && { token }) });

/** The token of the mail that comes next. */
async function nextToken(): Promise<string> {
  for (const deadline = Date.now() + 10_000; ; await new Promise((resolve) => setTimeout(resolve, 20))) {
    const message = server.received.shift()?.message.replaceAll('=\r\n', '').replaceAll('=3D', '=');
    const token = /#token=(\S+)/.exec(message ?? '')?.[1];
    if (token !== undefined) return token;
    if (Date.now() > deadline) throw new Error('no mail with a link came');
  }
}

/** Everything that an account can go through, with failures on the way. */
async function tellAStory(): Promise<void> {
  const email = 'ann@example.com';
  const mistyped = 'a password of some other site';
  const third = 'seven green bottles on a wall';
  for (const [what, text] of Object.entries({ password, otherPassword, mistyped, third }))
    secrets.set(what, text);

  await post('/auth/register', { email, password, name: 'Ann' });
  const verification = await nextToken();
  await post('/auth/verify-email', { token: verification });
  await post('/auth/verify-email', { token: verification });
  await accounts.signIn(email, mistyped);
  await accounts.signIn(mistyped, password);
  const { body: session } = await accounts.signIn(email);
  await post('/auth/register', { email, password: otherPassword, name: 'Eve' });
  server.refusals.push({ at: 'message', code: 550, text: 'no' });
  await post('/auth/forgot-password', { email });
  await waitForIdleQueue();
  server.received.length = 0;
  await post('/auth/forgot-password', { email });
  const reset = await nextToken();
  await post('/auth/reset-password', { token: reset, password: 'short' });
  await post('/auth/reset-password', { token: reset, password: otherPassword });
  const { body: again } = await accounts.signIn(email, otherPassword);
  const token = String(again.accessToken);
  await post('/me/password', { current: mistyped, password: third }, token);
  await post('/me/password', { current: otherPassword, password: third }, token);

  const { body: begun } = await post('/me/second-factor', {}, token);
  const secret = String(begun.secret);
  await post('/me/second-factor/confirm', { code: '000000' }, token);
  const code = new TOTP({ secret }).generate({ timestamp: accounts.now().getTime() });
  const { body: confirmed } = await post('/me/second-factor/confirm', { code }, token);
  const [used = '', kept = ''] = confirmed.recoveryCodes as string[];
  await accounts.signIn(email, third, used);
  await accounts.signIn(email, third, used);
  await waitForIdleQueue();

  for (const [what, text] of Object.entries({ verification, reset })) {
    secrets.set(what, text);
    secrets.set(`proof of ${what}`, text.split('.')[1] ?? '');
  }
  secrets.set('access token', String(session.accessToken));
  secrets.set('refresh token', String(session.refreshToken));
  secrets.set('secret of the second factor', secret);
  secrets.set('secret of the second factor, in bytes', Secret.fromBase32(secret).hex);
  for (const [what, text] of Object.entries({ used, kept })) {
    secrets.set(`recovery code, ${what}`, text);
    secrets.set(`recovery code, ${what}, bare`, text.replaceAll('-', ''));
  }
}

async function waitForIdleQueue(): Promise<void> {
  for (const deadline = Date.now() + 10_000; Date.now() < deadline;) {
    const { waiting, active } = await accounts.get(Queues).counts(sendMail.queue);
    if (waiting + active === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const formsOf = (secret: string): string[] => [
  secret,
  JSON.stringify(secret).slice(1, -1),
  encodeURIComponent(secret),
  ...(['hex', 'base64', 'base64url'] as const).map((form) =>
    Buffer.from(secret).toString(form).replace(/=+$/, ''),
  ),
];

function expectNoSecretIn(place: string, text: string): void {
  for (const [what, secret] of secrets) {
    expect(secret.length).toBeGreaterThan(8);
    for (const form of formsOf(secret))
      if (text.toLowerCase().includes(form.toLowerCase())) throw new Error(`${what} is in ${place}`);
  }
}

describe('passwords, tokens and secrets', () => {
  it('were all used', () => expect(secrets.size).toBe(16));

  it('are in no table, of accounts, events or queues', async () => {
    const tables = await accounts.everyRow();
    expect([...tables.values()].join()).toContain('ann@example.com');
    for (const [table, text] of tables) expectNoSecretIn(table, text);
  });

  it('are in no log, and neither are hashes of passwords', () => {
    const logged = accounts.logged.join('\n');
    expect(logged).toContain('mail.refused');
    expectNoSecretIn('the log', logged);
    expect(logged).not.toMatch(/argon2|ann@example\.com/);
  });

  it('are in no job, and neither is the address', async () => {
    const queue = accounts.get(Queues).queue(sendMail.queue);
    const jobs = await queue.getJobs(['completed', 'failed', 'delayed', 'waiting', 'active']);
    expect(jobs.length).toBeGreaterThan(4);
    const text = JSON.stringify(
      jobs.map(({ data, failedReason, stacktrace }) => [data, failedReason, stacktrace]),
    );
    expectNoSecretIn('a job', text);
    expect(text).not.toContain('ann@example.com');
  });

  it('hashes of passwords are with their users only', async () => {
    for (const [table, text] of await accounts.everyRow())
      if (table !== 'public.users') expect([table, text.includes('$argon2id$')]).toEqual([table, false]);
  });
});
