import { Injectable } from '@nestjs/common';
import { type SystemTx } from '@balance/database';
import { type Id } from '@balance/kernel';
import { type UserId } from '../domain/caller.js';
import { type LinkPurpose } from '../domain/link-token.js';
import { type Registration } from './user.repository.js';

export type UserTokenId = Id<'user-token'>;
export type TokenPurpose = Exclude<LinkPurpose, 'invitation'>;

/** What a mail to a person is about. Only the first two have a link that proves something. */
export type MailPurpose =
  TokenPurpose | 'already-registered' | 'password-changed' | 'second-factor-on' | 'second-factor-off';

export interface NewUserToken {
  readonly id: UserTokenId;
  readonly userId: UserId;
  readonly purpose: MailPurpose;
  readonly registration?: Registration;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** Every statement on `user_tokens`. */
@Injectable()
export class UserTokenRepository {
  async insert(
    tx: SystemTx,
    { id, userId, purpose, registration, createdAt, expiresAt }: NewUserToken,
  ): Promise<void> {
    const { email = null, name = null, passwordHash = null } = registration ?? {};
    await tx.execute`
      INSERT INTO user_tokens (id, user_id, purpose, email, name, password_hash, created_at, expires_at)
      VALUES (${id}::uuid, ${userId}::uuid, ${purpose}, ${email}, ${name}, ${passwordHash}, ${createdAt}, ${expiresAt})`;
  }

  /** How many mails a person was to get since then. */
  async countSince(tx: SystemTx, userId: UserId, since: Date): Promise<number> {
    const { count } = await tx.one<{ count: number }>`
      SELECT count(*)::int AS count FROM user_tokens WHERE user_id = ${userId}::uuid AND created_at > ${since}`;
    return count;
  }

  /** Whose link it is, while it holds. */
  async holder(tx: SystemTx, id: UserTokenId, purpose: TokenPurpose, now: Date): Promise<UserId | undefined> {
    const [row] = await tx.query<{ userId: UserId }>`
      SELECT user_id AS "userId" FROM user_tokens
      WHERE id = ${id}::uuid AND purpose = ${purpose} AND used_at IS NULL AND expires_at > ${now}`;
    return row?.userId;
  }

  /**
   * Uses a link up, if it still holds: of two who use it at the same time, one is given what it says.
   *
   * @returns whose it is, and what they registered with if it is of a registration
   */
  async use(
    tx: SystemTx,
    id: UserTokenId,
    purpose: TokenPurpose,
    now: Date,
  ): Promise<({ readonly userId: UserId } & Partial<Registration>) | undefined> {
    const [row] = await tx.query<{ userId: UserId } & { [part in keyof Registration]: string | null }>`
      WITH held AS (
        SELECT id, user_id, email, name, password_hash FROM user_tokens
        WHERE id = ${id}::uuid AND purpose = ${purpose} AND used_at IS NULL AND expires_at > ${now}
        FOR UPDATE
      ), used AS (
        UPDATE user_tokens AS t SET used_at = ${now}, password_hash = NULL FROM held WHERE t.id = held.id
      )
      SELECT user_id AS "userId", email, name, password_hash AS "passwordHash" FROM held`;
    if (!row) return undefined;
    const { userId, email, name, passwordHash } = row;
    const isWhole = email !== null && name !== null && passwordHash !== null;
    return { userId, ...(isWhole && { email, name, passwordHash }) };
  }

  /** Ends the links of these purposes that a person was sent, but one. */
  async endAll(
    tx: SystemTx,
    userId: UserId,
    { purposes, except, at }: { purposes: readonly TokenPurpose[]; except: UserTokenId | null; at: Date },
  ): Promise<void> {
    await tx.execute`
      UPDATE user_tokens SET used_at = ${at}, password_hash = NULL
      WHERE user_id = ${userId}::uuid AND purpose = ANY (${[...purposes]}::text[]) AND used_at IS NULL
        AND id IS DISTINCT FROM ${except}::uuid`;
  }

  /** What was last registered for an account that waits to be verified. */
  async lastRegistration(tx: SystemTx, userId: UserId): Promise<Registration | undefined> {
    const [row] = await tx.query<Registration>`
      SELECT email, name, password_hash AS "passwordHash" FROM user_tokens
      WHERE user_id = ${userId}::uuid AND purpose = 'verify-email' AND used_at IS NULL AND password_hash IS NOT NULL
      ORDER BY created_at DESC, id DESC LIMIT 1`;
    return row;
  }

  /** Forgets what ended some days ago. */
  async purge(tx: SystemTx, endedBefore: Date): Promise<void> {
    await tx.execute`
      DELETE FROM user_tokens WHERE id IN (
        SELECT id FROM user_tokens WHERE expires_at < ${endedBefore} LIMIT 1000 FOR UPDATE SKIP LOCKED)`;
  }
}
