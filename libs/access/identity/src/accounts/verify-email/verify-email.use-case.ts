import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { LinkInvalid } from '../../domain/accounts.errors.js';
import { Links } from '../links/links.js';
import { UserRepository } from '../user.repository.js';

/** Believes that an address belongs to whoever used its link, and makes theirs what was registered with it. */
@Injectable()
export class VerifyEmail {
  constructor(
    private readonly database: Database,
    private readonly links: Links,
    private readonly users: UserRepository,
  ) {}

  /** @throws {LinkInvalid} `identity.link-invalid` */
  async execute(token: string): Promise<void> {
    await this.database.asSystem(async (tx) => {
      const { userId, email, name, passwordHash } = await this.links.use(tx, 'verify-email', token);
      if (email === undefined || name === undefined || passwordHash === undefined) throw new LinkInvalid();
      await this.users.verify(tx, userId, { email, name, passwordHash });
      // Links of others who registered the same address: the account is somebody's now.
      await this.links.endAll(tx, userId, ['verify-email']);
    });
  }
}
