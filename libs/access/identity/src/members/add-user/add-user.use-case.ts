import { Inject, Injectable } from '@nestjs/common';
import { type Config, CONFIG } from '@balance/config';
import { Database } from '@balance/database';
import { type Cause, type TenantId } from '@balance/kernel';
import { emailOf } from '../../accounts/email-of.js';
import { ModeOff } from '../../domain/identity.errors.js';
import { ownSource } from '../../domain/membership.js';
import { type Role } from '../../domain/permissions.js';
import { AdmitMember } from '../admit-member.js';
import { type WrittenUser, WriteUser } from './write-user.js';

export interface UserDraft {
  readonly email: string;
  /** What stands before the `@` when left out. */
  readonly name?: string;
  readonly role: Role;
}

/** Lets whoever runs this installation make somebody a member, such as its first owner; no mail is sent. */
@Injectable()
export class AddUser {
  constructor(
    private readonly database: Database,
    private readonly writeUser: WriteUser,
    private readonly admitMember: AdmitMember,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws {EmailInvalid} `identity.email-invalid`, {@link ModeOff} `identity.mode-off`: accounts are kept elsewhere */
  async execute(
    tenantId: TenantId,
    { email: address, name, role }: UserDraft,
    cause: Cause,
  ): Promise<WrittenUser> {
    if (this.config.AUTH_MODE !== 'local') throw new ModeOff('local');
    const email = emailOf(address);
    return this.database.asSystemFor(tenantId, async (tx) => {
      const written = await this.writeUser.execute(tx, email, name ?? email.typed.split('@')[0] ?? '');
      await this.admitMember.execute(tx, { userId: written.userId, role, source: ownSource }, cause);
      return written;
    });
  }
}
