import Table from 'cli-table3';
import { type Config, loadConfig } from '@balance/config';
import { Outbox, outboxOf } from '@balance/mail';

const mostListed = 50;

const outboxFor = (config: Config) => new Outbox(outboxOf(config));

/** `balance mail`: what is in the outbox, newest first, with the link that each mail is about. */
export async function listMails(): Promise<void> {
  const config = loadConfig();
  const mails = await outboxFor(config).list(mostListed);
  if (mails.length === 0) {
    process.stdout.write(
      config.SMTP_URL === undefined
        ? 'The outbox is empty.\n'
        : 'The outbox is empty: mails go to the server of SMTP_URL.\n',
    );
    return;
  }
  const table = new Table({ head: ['id', 'date', 'to', 'subject'], style: { head: [], border: [] } });
  for (const { id, date, to, subject, link } of mails) {
    table.push([id, date.toISOString(), to, subject]);
    // A row of its own: a link that wraps inside a narrow column can be neither clicked nor copied.
    if (link !== undefined) table.push([{ colSpan: 4, content: link }]);
  }
  process.stdout.write(`${table.toString()}\n`);
}

/** `balance mail show ID`: one mail as its reader sees it. */
export async function showMail(id: string): Promise<void> {
  const { date, to, subject, text } = await outboxFor(loadConfig()).find(id);
  process.stdout.write(`Date: ${date.toISOString()}\nTo: ${to}\nSubject: ${subject}\n\n${text}`);
}
