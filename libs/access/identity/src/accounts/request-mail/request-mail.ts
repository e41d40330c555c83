import { Injectable } from '@nestjs/common';
import { type SystemTx } from '@balance/database';
import { type Cause, Clock, Ids } from '@balance/kernel';
import { Queues } from '@balance/queue';
import { type UserId } from '../../domain/caller.js';
import { sendMail } from '../send-mail/send-mail.contract.js';
import { type Registration } from '../user.repository.js';
import { type MailPurpose, type UserTokenId, UserTokenRepository } from '../user-token.repository.js';

const hourMs = 3_600_000;
/** How long a mail is worth sending, and its link using. */
const lifeMs = {
  'verify-email': 24 * hourMs,
  'reset-password': hourMs,
  'already-registered': 24 * hourMs,
  'password-changed': 24 * hourMs,
  'second-factor-on': 24 * hourMs,
  'second-factor-off': 24 * hourMs,
} as const satisfies Record<MailPurpose, number>;

/** Nobody's mailbox can be filled by asking here for links in their name. */
const mostAnHour = 5;
/** Ended links are kept for questions, and then forgotten. */
const keptMs = 7 * 24 * hourMs;

/** A mail that is to be sent once the transaction has committed. */
export interface RequestedMail {
  readonly id: UserTokenId;
}

/** Has mails sent to people. */
@Injectable()
export class RequestMail {
  constructor(
    private readonly tokens: UserTokenRepository,
    private readonly queues: Queues,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Notes that something has happened to an account, which its owner is always told. */
  async note(tx: SystemTx, userId: UserId, purpose: MailPurpose): Promise<RequestedMail> {
    return this.insert(tx, { userId, purpose });
  }

  /**
   * Notes a mail that anybody can ask for who knows the address.
   *
   * @returns nothing when the person was sent several within the hour
   */
  async ask(
    tx: SystemTx,
    request: { userId: UserId; purpose: MailPurpose; registration?: Registration },
  ): Promise<RequestedMail | undefined> {
    const now = this.clock.now();
    await this.tokens.purge(tx, new Date(now.getTime() - keptMs));
    const recent = await this.tokens.countSince(tx, request.userId, new Date(now.getTime() - hourMs));
    return recent < mostAnHour ? this.insert(tx, request) : undefined;
  }

  /** After the commit: a job must find its row. Who dies in between is asked again. */
  async send(mail: RequestedMail | undefined, cause: Cause): Promise<void> {
    // Without a mail the queue is spoken to all the same: one that is away must not tell who is registered.
    if (!mail) return this.queues.ping();
    const data = { kind: 'user-token', id: mail.id } as const;
    await this.queues.enqueue(sendMail, [{ id: `user-token-${mail.id}`, data, cause }]);
  }

  private async insert(
    tx: SystemTx,
    request: { userId: UserId; purpose: MailPurpose; registration?: Registration },
  ): Promise<RequestedMail> {
    const [id, createdAt] = [this.ids.next<'user-token'>(), this.clock.now()];
    const expiresAt = new Date(createdAt.getTime() + lifeMs[request.purpose]);
    await this.tokens.insert(tx, { ...request, id, createdAt, expiresAt });
    return { id };
  }
}
