import { Injectable } from '@nestjs/common';
import { sql, type SystemTx } from '@balance/database';
import { type UserId } from '../domain/caller.js';
import { type Email } from '../domain/email.js';

/** A person as somebody who lets them in needs to know them. */
export interface Account {
  readonly id: UserId;
  readonly email: string;
  readonly emailKey: string;
  readonly name: string;
  readonly passwordHash: string | null;
  readonly isVerified: boolean;
  readonly isDisabled: boolean;
}

/** What somebody registers with, before they have proved that the address is theirs. */
export interface Registration {
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string;
}

const columns = sql`
  id, email, email_key AS "emailKey", name, password_hash AS "passwordHash",
  email_verified_at IS NOT NULL AS "isVerified", disabled_at IS NOT NULL AS "isDisabled"`;

/** Statements on `users` that accounts are made of; see `SecondFactorRepository` for their second factors. */
@Injectable()
export class UserRepository {
  async byEmail(tx: SystemTx, emailKey: string): Promise<Account | undefined> {
    const [account] = await tx.query<Account>`SELECT ${columns} FROM users WHERE email_key = ${emailKey}`;
    return account;
  }

  async find(tx: SystemTx, id: UserId): Promise<Account | undefined> {
    const [account] = await tx.query<Account>`SELECT ${columns} FROM users WHERE id = ${id}::uuid`;
    return account;
  }

  /** The account of an address: the one that is there, or a new one. It is kept from others until the transaction ends. */
  ensure(tx: SystemTx, { id, email, name }: { id: UserId; email: Email; name: string }): Promise<Account> {
    return tx.one<Account>`
      INSERT INTO users (id, email, email_key, name)
      VALUES (${id}::uuid, ${email.typed}, ${email.key}, ${name})
      ON CONFLICT (email_key) DO UPDATE SET email_key = excluded.email_key
      RETURNING ${columns}`;
  }

  /** What was registered holds, unless the address was verified in another way meanwhile. */
  async verify(tx: SystemTx, id: UserId, { email, name, passwordHash }: Registration): Promise<void> {
    await tx.execute`
      UPDATE users
      SET email = ${email}, name = ${name}, password_hash = ${passwordHash}, email_verified_at = now(),
          version = version + 1
      WHERE id = ${id}::uuid AND email_verified_at IS NULL`;
  }

  /** A new password of somebody who has proved to read the address. */
  async resetPassword(tx: SystemTx, id: UserId, passwordHash: string): Promise<void> {
    await tx.execute`
      UPDATE users
      SET password_hash = ${passwordHash}, email_verified_at = coalesce(email_verified_at, now())
      WHERE id = ${id}::uuid`;
  }

  /**
   * Another hash instead of the one that was checked.
   *
   * @returns whether it was still that one
   */
  async replaceHash(tx: SystemTx, id: UserId, checked: string, passwordHash: string): Promise<boolean> {
    const replaced = await tx.execute`
      UPDATE users SET password_hash = ${passwordHash}
      WHERE id = ${id}::uuid AND password_hash = ${checked}`;
    return replaced === 1;
  }
}
