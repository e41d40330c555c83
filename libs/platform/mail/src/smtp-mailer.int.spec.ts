import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { TestSmtpServer } from '@balance/testing';
import { senderOf } from './compose.js';
import { SmtpMailer } from './smtp-mailer.js';
import { aMail } from './testing/a-mail.js';

const from = senderOf('Balance <balance@example.com>');
const clock = { now: () => new Date() };

describe('a mail with a mail server', () => {
  let server: TestSmtpServer;
  let mailer: SmtpMailer;

  beforeEach(async () => {
    server = await TestSmtpServer.start();
    mailer = new SmtpMailer(server.url, from, clock);
  });
  afterEach(async () => {
    mailer.onApplicationShutdown();
    await server.stop();
  });

  it('is handed over, one after the other on the same connection', async () => {
    await mailer.send(aMail());
    await mailer.send(aMail({ id: 'second' }));
    expect(server.received).toEqual([
      { from: 'balance@example.com', to: ['ann@example.com'], message: expect.stringContaining('a1b2c3@') },
      { from: 'balance@example.com', to: ['ann@example.com'], message: expect.stringContaining('second@') },
    ]);
    expect(server.connections).toBe(1);
  });

  it.each(['recipient', 'message'] as const)('is given up when the server refuses its %s', async (at) => {
    server.refusals.push({ at, code: 550, text: '5.1.1 ann@example.com: nobody here' });
    await expect(mailer.send(aMail())).rejects.toMatchObject({
      code: 'mail.refused',
      message: 'The mail server refused the mail for good: 550 5.1.1',
    });
    await mailer.send(aMail());
    expect(server.received).toHaveLength(1);
  });

  it.each(['recipient', 'message'] as const)('is worth a retry when the server defers its %s', async (at) => {
    server.refusals.push({ at, code: 451, text: '4.7.1 ann@example.com: greylisted' });
    const fault = await mailer.send(aMail()).catch((thrown: unknown) => thrown);
    expect(fault).not.toHaveProperty('details');
    expect(String(fault)).toMatch(/did not take the mail: 451 4\.7\.1/);
    expect(String(fault)).not.toContain('ann@');
    await mailer.send(aMail());
    expect(server.received).toHaveLength(1);
  });

  it('is worth a retry when the server does not let us in', async () => {
    const closed = await TestSmtpServer.start({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: (_, __, done) => done(null, {}),
    });
    const stranger = new SmtpMailer(`smtp://me:wrong@127.0.0.1:${closed.port}`, from, clock);
    const fault = await stranger.send(aMail()).catch((thrown: unknown) => thrown);
    expect(String(fault)).toMatch(/535.*EAUTH/);
    expect(fault).not.toHaveProperty('details');
    stranger.onApplicationShutdown();
    await closed.stop();
  });

  it('is worth a retry when no server answers', async () => {
    const { url } = server;
    await server.stop();
    await expect(mailer.send(aMail())).rejects.toThrow(/could not be used/);
    server = await TestSmtpServer.start();
    expect(url).toMatch(/^smtp:/);
  });

  it('does not wait for ever for a server that is silent', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const address = silent.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const patient = new SmtpMailer(`smtp://127.0.0.1:${port}`, from, clock, {
      connectMs: 200,
      silenceMs: 200,
    });
    await expect(patient.send(aMail())).rejects.toThrow(/could not be used/);
    patient.onApplicationShutdown();
    silent.close();
  });
});
