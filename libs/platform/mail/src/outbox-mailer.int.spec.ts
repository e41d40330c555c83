import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { senderOf } from './compose.js';
import { OutboxMailer } from './outbox-mailer.js';
import { Outbox } from './outbox.js';
import { aMail } from './testing/a-mail.js';

describe('a mail without a mail server', () => {
  let home: string;
  let folder: string;
  let now: Date;
  let mailer: OutboxMailer;
  let outbox: Outbox;

  beforeEach(async () => {
    home = await mkdtemp(path.join(tmpdir(), 'balance-outbox-'));
    folder = path.join(home, 'outbox');
    now = new Date('2026-11-21T13:33:28.123Z');
    mailer = new OutboxMailer(folder, senderOf('Balance <balance@localhost>'), { now: () => now });
    outbox = new Outbox(folder);
  });
  afterEach(() => rm(home, { recursive: true }));

  it('is a whole message in a file that only its owner can read', async () => {
    await mailer.send(aMail());
    const file = path.join(folder, '20261121T133328123Z-a1b2c3.eml');
    const message = await readFile(file, 'utf8');
    expect(message).toMatch(/^From: Balance <balance@localhost>\r$/m);
    expect(message).toMatch(/^Date: Sat, 21 Nov 2026 13:33:28 \+0000\r$/m);
    expect(message).not.toMatch(/[^\r]\n/);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect(await readdir(folder)).toHaveLength(1);
  });

  it('is there once when it is sent twice in the same moment', async () => {
    await Promise.all([mailer.send(aMail()), mailer.send(aMail())]);
    expect(await outbox.list(10)).toHaveLength(1);
  });

  const link = `https://balance.example/reset-password#token=${'0123456789'.repeat(8)}.=41_`;

  it('is read back, the newest first', async () => {
    const name = 'Zoë “Z” 木村さん, of a company with a name that does not fit into one line of a header';
    await mailer.send(aMail({ id: 'first' }));
    now = new Date('2026-11-21T13:33:29.000Z');
    await mailer.send(
      aMail({
        id: 'second',
        to: { name, address: 'zoe@example.com' },
        subject: `${name} asks`,
        text: `Grüße\n\n${link}\n\n--x\n`,
      }),
    );
    expect(await outbox.list(10)).toEqual([
      {
        id: 'second',
        date: now,
        to: `${name} <zoe@example.com>`,
        subject: `${name} asks`,
        text: `Grüße\n\n${link}\n\n--x\n`,
        link,
      },
      expect.objectContaining({
        id: 'first',
        to: 'ann@example.com',
        link: 'https://balance.example/verify-email#token=0123=abc.def_',
      }),
    ]);
    expect(await outbox.list(1)).toHaveLength(1);
    expect(await outbox.find('first')).toMatchObject({ id: 'first' });
  });

  it('says when there is none', async () => {
    expect(await outbox.list(10)).toEqual([]);
    await expect(outbox.find('first')).rejects.toMatchObject({ code: 'mail.unknown' });
  });
});
