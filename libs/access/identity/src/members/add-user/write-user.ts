import { Injectable } from '@nestjs/common';
import { type SystemTx } from '@balance/database';
import { Clock, Ids } from '@balance/kernel';
import { LinkUrls } from '../../accounts/links/link-urls.js';
import { UserTokenRepository } from '../../accounts/user-token.repository.js';
import { type UserId } from '../../domain/caller.js';
import { type Email } from '../../domain/email.js';
import { AddedUserRepository } from './added-user.repository.js';

const linkLifeMs = 24 * 3_600_000;

export interface WrittenUser {
  readonly userId: UserId;
  /** Where they choose a password, once and within a day; unset for who has one. */
  readonly passwordUrl?: string;
}

/** Writes down a person whom somebody vouches for. */
@Injectable()
export class WriteUser {
  constructor(
    private readonly users: AddedUserRepository,
    private readonly tokens: UserTokenRepository,
    private readonly urls: LinkUrls,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  async execute(tx: SystemTx, email: Email, name: string): Promise<WrittenUser> {
    const at = this.clock.now();
    const { userId, hasPassword } = await this.users.ensure(tx, { id: this.ids.next(), email, name, at });
    if (hasPassword) return { userId };
    const id = this.ids.next<'user-token'>();
    const expiresAt = new Date(at.getTime() + linkLifeMs);
    await this.tokens.insert(tx, { id, userId, purpose: 'reset-password', createdAt: at, expiresAt });
    return { userId, passwordUrl: this.urls.of('reset-password', id) };
  }
}
