import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Config } from '@balance/config';
import { MailUnknown } from './mail.errors.js';
import { type ReadMessage, readMessage } from './read-message.js';

/** Where mails go that have no server. */
export const outboxOf = ({ BALANCE_HOME }: Pick<Config, 'BALANCE_HOME'>): string =>
  path.resolve(BALANCE_HOME, 'outbox');

export interface OutboxMail extends ReadMessage {
  readonly id: string;
}

const fileName = /^(\d{8}T\d{9}Z)-([\w-]+)\.eml$/;

/** Reads the folder that {@link OutboxMailer} writes. */
export class Outbox {
  constructor(private readonly folder: string) {}

  /** Newest first, at most `limit`. */
  async list(limit: number): Promise<OutboxMail[]> {
    const files = (await this.files()).slice(0, limit);
    return Promise.all(files.map((file) => this.read(file)));
  }

  /** @throws {MailUnknown} `mail.unknown` */
  async find(id: string): Promise<OutboxMail> {
    const file = (await this.files()).find((name) => fileName.exec(name)?.[2] === id);
    if (file === undefined) throw new MailUnknown(id);
    return this.read(file);
  }

  private async read(file: string): Promise<OutboxMail> {
    const message = readMessage(await readFile(path.join(this.folder, file)));
    return { id: fileName.exec(file)?.[2] ?? file, ...message };
  }

  /** Newest first. */
  private async files(): Promise<string[]> {
    try {
      return (await readdir(this.folder))
        .filter((name) => fileName.test(name))
        .sort()
        .reverse();
    } catch (fault) {
      if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw fault;
    }
  }
}
