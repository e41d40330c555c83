import { Injectable } from '@nestjs/common';
import { Database, type SystemTx } from '@balance/database';
import { Clock } from '@balance/kernel';
import { LinkInvalid } from '../../domain/accounts.errors.js';
import { type UserId } from '../../domain/caller.js';
import { type Account, type Registration, UserRepository } from '../user.repository.js';
import { type TokenPurpose, type UserTokenId, UserTokenRepository } from '../user-token.repository.js';
import { LinkTokens } from './link-tokens.js';

/** The links that people were mailed. */
@Injectable()
export class Links {
  constructor(
    private readonly database: Database,
    private readonly linkTokens: LinkTokens,
    private readonly userTokens: UserTokenRepository,
    private readonly users: UserRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Whose account a link is for; it can still be used.
   *
   * @throws {LinkInvalid} `identity.link-invalid`
   */
  async holder(purpose: TokenPurpose, token: string): Promise<Account> {
    const id = this.read(purpose, token);
    const account = await this.database.asSystem(async (tx) => {
      const userId = await this.userTokens.holder(tx, id, purpose, this.clock.now());
      return userId && this.users.find(tx, userId);
    });
    if (!account || account.isDisabled) throw new LinkInvalid();
    return account;
  }

  /**
   * Uses a link up.
   *
   * @throws {LinkInvalid} `identity.link-invalid`
   */
  async use(
    tx: SystemTx,
    purpose: TokenPurpose,
    token: string,
  ): Promise<{ readonly userId: UserId } & Partial<Registration>> {
    const used = await this.userTokens.use(tx, this.read(purpose, token), purpose, this.clock.now());
    if (!used) throw new LinkInvalid();
    return used;
  }

  /** Ends the links of these purposes that a person was sent and has not used, but one if it is given. */
  endAll(
    tx: SystemTx,
    userId: UserId,
    purposes: readonly TokenPurpose[],
    except: UserTokenId | null = null,
  ): Promise<void> {
    return this.userTokens.endAll(tx, userId, { purposes, except, at: this.clock.now() });
  }

  private read(purpose: TokenPurpose, token: string): UserTokenId {
    const id = this.linkTokens.read<UserTokenId>(purpose, token);
    if (id === undefined) throw new LinkInvalid();
    return id;
  }
}
