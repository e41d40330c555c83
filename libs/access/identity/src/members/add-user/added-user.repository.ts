import { Injectable } from '@nestjs/common';
import { type SystemTx } from '@balance/database';
import { type UserId } from '../../domain/caller.js';
import { type Email } from '../../domain/email.js';

@Injectable()
export class AddedUserRepository {
  /** The person of an address, who counts as having proved it from now on. */
  ensure(
    tx: SystemTx,
    { id, email, name, at }: { id: UserId; email: Email; name: string; at: Date },
  ): Promise<{ readonly userId: UserId; readonly hasPassword: boolean }> {
    return tx.one<{ userId: UserId; hasPassword: boolean }>`
      INSERT INTO users AS u (id, email, email_key, name, email_verified_at)
      VALUES (${id}::uuid, ${email.typed}, ${email.key}, ${name}, ${at})
      ON CONFLICT (email_key) DO UPDATE SET email_verified_at = coalesce(u.email_verified_at, excluded.email_verified_at)
      RETURNING id AS "userId", password_hash IS NOT NULL AS "hasPassword"`;
  }
}
