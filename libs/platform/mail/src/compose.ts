import { type SendMailOptions } from 'nodemailer';
import addressparser from 'nodemailer/lib/addressparser';
import { type Mail } from './mail.js';
import { RecipientInvalid, SenderInvalid } from './mail.errors.js';

/** Whom mails come from. */
export interface Sender {
  readonly name: string;
  readonly address: string;
  readonly domain: string;
}

// Nothing that separates addresses, quotes or ends a line: such text never becomes part of an SMTP command.
const plainAddress = /^[^\s\p{C}<>()[\]\\,;:"@]+@([^\s\p{C}<>()[\]\\,;:"@]+)$/u;

/**
 * @param text `Name <address>`, or an address alone
 * @throws {SenderInvalid} `mail.sender-invalid`
 */
export function senderOf(text: string): Sender {
  const [sender, ...more] = addressparser(text);
  const domain = plainAddress.exec(sender?.address ?? '')?.[1];
  if (sender?.address === undefined || domain === undefined || more.length > 0) throw new SenderInvalid(text);
  return { name: sender.name, address: sender.address, domain };
}

/**
 * What nodemailer makes the message of.
 *
 * @throws {RecipientInvalid} `mail.recipient-invalid`
 */
export function composed({ id, to, subject, text, html }: Mail, from: Sender, date: Date): SendMailOptions {
  if (!plainAddress.test(to.address)) throw new RecipientInvalid();
  return {
    from: { name: from.name, address: from.address },
    to: { name: oneLine(to.name ?? ''), address: to.address },
    subject: oneLine(subject),
    messageId: `<${id}@${from.domain}>`,
    date,
    // So that nobody's absence is reported back (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated' },
    xMailer: false,
    disableFileAccess: true,
    disableUrlAccess: true,
    text,
    html,
  };
}

/** A line break in a name could begin a header of its own. */
const oneLine = (text: string): string => text.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').trim();
