import { Injectable } from '@nestjs/common';
import { Ids } from '@balance/kernel';
import { ClerkSignatureInvalid, ClerkWebhooksOff } from '../../domain/clerk.errors.js';
import { readClerkMessage } from '../../domain/clerk-messages.js';
import { Clerk } from '../clerk.js';
import { KeepMessage } from '../keep-message/keep-message.use-case.js';
import { checkClerkSignature, type ClerkSignatureHeaders } from './check-clerk-signature.js';

/** Takes a message that says it comes from Clerk. */
@Injectable()
export class ReceiveWebhook {
  constructor(
    private readonly keepMessage: KeepMessage,
    private readonly clerk: Clerk,
    private readonly ids: Ids,
  ) {}

  /**
   * @param body as it was sent
   * @throws {ClerkWebhooksOff} `identity.clerk-webhooks-off`, {@link ClerkSignatureInvalid}
   *   `identity.clerk-signature-invalid`, {@link ClerkMessageUnreadable} `identity.clerk-message-unreadable`
   */
  async execute(headers: ClerkSignatureHeaders, body: Buffer): Promise<void> {
    const { webhook } = this.clerk.settings;
    if (!webhook) throw new ClerkWebhooksOff();
    const signed = checkClerkSignature(webhook, headers, body);
    if (!signed) throw new ClerkSignatureInvalid();
    const cause = { actor: 'system:clerk', correlationId: this.ids.next<'correlation'>(), causationId: null };
    await this.keepMessage.execute(readClerkMessage(signed.json, signed.sentAt), cause);
  }
}
