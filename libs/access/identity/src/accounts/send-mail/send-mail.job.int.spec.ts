import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Database } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause, Ids, SystemIds, type TenantId } from '@balance/kernel';
import { DeadLetters, type JobData, Queues } from '@balance/queue';
import { TestSmtpServer } from '@balance/testing';
import { memberInvited } from '../../domain/members.events.js';
import { LinkTokens } from '../links/link-tokens.js';
import { TestAccounts, type TestPerson } from '../testing/test-accounts.js';
import { MailRepository } from './mail.repository.js';
import { sendMail } from './send-mail.contract.js';
import { SendMailJob } from './send-mail.job.js';

let server: TestSmtpServer;
let accounts: TestAccounts;
let ann: TestPerson;
let tenantId: TenantId;

beforeAll(async () => {
  server = await TestSmtpServer.start();
  accounts = await TestAccounts.open({ SMTP_URL: server.url, WEB_URL: 'https://app.example/' });
});
beforeEach(async () => {
  const name = `ann-${ids.next().slice(-8)}`;
  ann = await accounts.person(name);
  tenantId = await accounts.join(name, ann, 'owner');
  server.received.length = 0;
  server.refusals.length = 0;
});
afterAll(async () => {
  await accounts.close();
  await server.stop();
});

type Request = JobData<typeof sendMail>;

const ids = new SystemIds();
const aCause = (): Cause => ({ actor: 'system:identity', correlationId: ids.next(), causationId: null });
const run = (request: Request, cause: Cause, attempt = 1) =>
  accounts.get(SendMailJob).handle(request, { cause, attempt, signal: new AbortController().signal });
const asSystem: Database['asSystem'] = (work) => accounts.get(Database).asSystem(work);

/** A mail that waits to be sent. */
async function aReset(more: { isUsed?: boolean; isOld?: boolean } = {}): Promise<Request> {
  const id = accounts.get(Ids).next<'user-token'>();
  await asSystem(
    (tx) => tx.execute`
      INSERT INTO user_tokens (id, user_id, purpose, expires_at, used_at)
      VALUES (${id}::uuid, ${ann.id}::uuid, 'reset-password', now() + ${more.isOld ? '-1 s' : '1 hour'}::interval,
              CASE WHEN ${more.isUsed ?? false} THEN now() END)`,
  );
  return { kind: 'user-token', id };
}

async function anInvitation(more: { revoked?: boolean; invitedBy?: string } = {}) {
  const id = accounts.get(Ids).next<'invitation'>();
  const { invitedBy = `user:${ann.id}`, revoked = false } = more;
  await accounts.get(Database).forTenant(
    tenantId,
    (tx) => tx.execute`
      INSERT INTO invitations (tenant_id, id, email, email_key, role, invited_by, expires_at, revoked_at)
      VALUES (current_tenant(), ${id}::uuid, 'Bob@example.com', 'bob@example.com', 'reviewer', ${invitedBy},
              now() + interval '7 days', CASE WHEN ${revoked} THEN now() END)`,
  );
  return { kind: 'invitation', tenantId, id } as const;
}

/** The text of a message whose lines were folded. */
const textOf = (message = '') =>
  message
    .replaceAll('=\r\n', '')
    .replaceAll('=3D', '=')
    .replaceAll('=E2=80=9C', '“')
    .replaceAll('=E2=80=9D', '”');

async function until<T>(find: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (const deadline = Date.now() + 8_000; ; await new Promise((resolve) => setTimeout(resolve, 20))) {
    const found = await find();
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error('it did not happen within 8 s');
  }
}

describe('the mail to a person', () => {
  it('goes to their address, with the link that is good for the row', async () => {
    const request = await aReset();
    await run(request, aCause());
    expect(server.received).toMatchObject([{ from: 'balance@localhost', to: [ann.email] }]);
    const token = accounts.get(LinkTokens).write('reset-password', request.id);
    expect(textOf(server.received[0]?.message)).toContain(
      `https://app.example/reset-password#token=${token}\r\n`,
    );
  });

  it('is sent once when the job runs twice', async () => {
    const [request, cause] = [await aReset(), aCause()];
    await run(request, cause);
    await run(request, cause);
    await run(request, cause, 2);
    expect(server.received).toHaveLength(1);
  });

  it('is sent by the next run when a run was cut off before the server took it', async () => {
    const [request, cause] = [await aReset(), aCause()];
    server.refusals.push({ at: 'message', code: 451, text: 'come back later' });
    await expect(run(request, cause)).rejects.toThrow(/did not take the mail: 451/);
    await run(request, cause, 2);
    expect(server.received).toHaveLength(1);
  });

  it('carries the same Message-ID when a run was cut off after the server took it', async () => {
    const [request, cause] = [await aReset(), aCause()];
    const lost = jest
      .spyOn(accounts.get(MailRepository), 'markSent')
      .mockRejectedValueOnce(new Error('cut off'));
    await expect(run(request, cause)).rejects.toThrow('cut off');
    lost.mockRestore();
    await run(request, cause, 2);
    const messageIds = server.received.map(({ message }) => /^Message-ID: (.*)$/m.exec(message)?.[1]);
    expect(messageIds).toEqual([expect.stringMatching(/^<[0-9a-f]{24}@localhost>/), messageIds[0]]);
  });

  it.each([
    ['used', { isUsed: true }],
    ['too old', { isOld: true }],
  ])('is not sent when its link is %s by then', async (_, more) => {
    await run(await aReset(more), aCause());
    expect(server.received).toEqual([]);
  });

  it('is not sent to somebody who was disabled, and nothing happens for a row that is gone', async () => {
    const request = await aReset();
    await asSystem((tx) => tx.execute`UPDATE users SET disabled_at = now() WHERE id = ${ann.id}::uuid`);
    await run(request, aCause());
    await run({ kind: 'user-token', id: accounts.get(Ids).next() }, aCause());
    expect(server.received).toEqual([]);
  });

  it('becomes a dead letter at once when the server refuses it for good, and goes out when it is replayed', async () => {
    const [request, cause] = [await aReset(), aCause()];
    server.refusals.push({ at: 'recipient', code: 550, text: `5.1.1 ${ann.email} is unknown` });
    await accounts.get(Queues).enqueue(sendMail, [{ id: `user-token-${request.id}`, data: request, cause }]);
    const letter = await until(async () =>
      (await accounts.get(DeadLetters).list(sendMail.queue)).find(({ id }) => id.endsWith(request.id)),
    );
    expect(letter).toMatchObject({ code: 'mail.refused', attempts: 1 });
    expect(JSON.stringify(letter)).not.toContain('@');
    await accounts.get(DeadLetters).replay(sendMail.queue, [letter.id]);
    expect(await until(() => server.received[0])).toMatchObject({ to: [ann.email] });
  });
});

describe('the mail to whom a tenant invites', () => {
  it('follows from the event, and says who asks them where', async () => {
    const { id } = await anInvitation();
    const cause = { ...aCause(), actor: `user:${ann.id}` };
    await accounts
      .get(Database)
      .forTenant(tenantId, (tx) =>
        accounts
          .get(EventLog)
          .append(tx, [
            { event: memberInvited, stream: `invitation:${id}`, payload: { role: 'reviewer' }, cause },
          ]),
      );
    const { to, message } = await until(() => server.received[0]);
    const name = ann.email.split('@')[0];
    const token = accounts.get(LinkTokens).write('invitation', id);
    expect(to).toEqual(['Bob@example.com']);
    expect(textOf(message)).toContain(`${name} asks you to join “${name}” on Balance, as reviewer.`);
    expect(textOf(message)).toContain(`https://app.example/accept-invitation#token=${token}\r\n`);
  });

  it('is sent once when the job runs twice, and again for another invitation of the same row', async () => {
    const [request, cause] = [await anInvitation(), aCause()];
    await run(request, cause);
    await run(request, cause);
    expect(server.received).toHaveLength(1);
    await run(request, aCause());
    expect(server.received).toHaveLength(2);
  });

  it('names nobody when a key invited', async () => {
    await run(await anInvitation({ invitedBy: `key:${ids.next()}` }), aCause());
    expect(textOf(server.received[0]?.message)).toContain('Somebody there asks you');
  });

  it('is not sent when the invitation was taken back by then, or is another tenant’s', async () => {
    await run(await anInvitation({ revoked: true }), aCause());
    const request = await anInvitation();
    await run({ ...request, tenantId: ids.next() }, aCause());
    expect(server.received).toEqual([]);
  });
});
