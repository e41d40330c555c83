import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { createTransport } from 'nodemailer';
import { type Clock } from '@balance/kernel';
import { composed, type Sender } from './compose.js';
import { type Mail } from './mail.js';
import { Mailer } from './mailer.js';

/** Keeps mails as files for whoever runs this installation: `<time>-<id>.eml`, whole messages as in RFC 5322. */
export class OutboxMailer extends Mailer {
  private readonly transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

  constructor(
    private readonly folder: string,
    private readonly from: Sender,
    private readonly clock: Clock,
  ) {
    super();
  }

  async send(mail: Mail): Promise<void> {
    const now = this.clock.now();
    const { message } = await this.transport.sendMail(composed(mail, this.from, now));
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    await appear(path.join(this.folder, `${timeOf(now)}-${mail.id}.eml`), message as Buffer);
  }
}

/** Writes a file that only its owner can read, and that is there whole or not at all. */
async function appear(file: string, bytes: Uint8Array): Promise<void> {
  const partial = `${file}.${randomUUID()}.partial`;
  try {
    await writePrivately(partial, bytes);
    await rename(partial, file);
  } catch (fault) {
    await rm(partial, { force: true });
    throw fault;
  }
}

async function writePrivately(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** `20261121T133328123Z`: sorts by time, and is a file name on every system. */
const timeOf = (time: Date): string => time.toISOString().replace(/[-:.]/g, '');
