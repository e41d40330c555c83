import { type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { type Clock } from '@balance/kernel';
import { composed, type Sender } from './compose.js';
import { type Mail } from './mail.js';
import { MailRefused } from './mail.errors.js';
import { Mailer } from './mailer.js';

/** A server that does not answer must not hold a worker for long: the job is tried again anyway. In ms. */
export interface SmtpPatience {
  readonly connectMs: number;
  readonly silenceMs: number;
}

const usualPatience: SmtpPatience = { connectMs: 10_000, silenceMs: 30_000 };

/** Hands mails to a mail server, over connections that are kept for the next one. */
export class SmtpMailer extends Mailer implements OnApplicationShutdown {
  private readonly transport: Transporter;

  /** @param url `smtp://` (with STARTTLS when the server offers it, `?requireTLS=true` demands it) or `smtps://` */
  constructor(
    url: string,
    private readonly from: Sender,
    private readonly clock: Clock,
    { connectMs, silenceMs }: SmtpPatience = usualPatience,
  ) {
    super();
    this.transport = createTransport({
      url,
      pool: true,
      maxConnections: 2,
      // A kept connection may have been closed by the server meanwhile: once more on a fresh one, then it is the job's turn.
      maxRequeues: 1,
      dnsTimeout: connectMs,
      connectionTimeout: connectMs,
      greetingTimeout: connectMs,
      socketTimeout: silenceMs,
    });
  }

  async send(mail: Mail): Promise<void> {
    const message = composed(mail, this.from, this.clock.now());
    try {
      await this.transport.sendMail(message);
    } catch (fault) {
      throw faultOf(fault);
    }
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }
}

/** The parts of nodemailer's errors that tell whether a retry makes sense. */
interface SmtpFault {
  readonly code?: unknown;
  readonly responseCode?: unknown;
  readonly response?: unknown;
  readonly message?: unknown;
}

/**
 * A reply of the 5xx class to sender, recipient or message is final (RFC 5321, 4.2.1). To anything else, such as our
 * credentials, it speaks about the server or its settings, which can be repaired while the mail waits.
 */
function faultOf(fault: unknown): Error {
  const { code, responseCode, response, message } = (fault ?? {}) as SmtpFault;
  const isOfMail = code === 'EENVELOPE' || code === 'EMESSAGE';
  if (typeof responseCode !== 'number')
    return new Error(`The mail server could not be used: ${String(message)}`, { cause: fault });
  const codes = [responseCode, enhancedOf(response)].filter(Boolean).join(' ');
  if (isOfMail && responseCode >= 500) return new MailRefused(codes);
  return new Error(`The mail server did not take the mail: ${codes} (${String(code)})`, { cause: fault });
}

/** The enhanced status code of a reply (RFC 3463). */
const enhancedOf = (response: unknown): string | undefined =>
  /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(String(response))?.[1];
