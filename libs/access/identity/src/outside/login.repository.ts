import { Injectable } from '@nestjs/common';
import { type SystemTx } from '@balance/database';
import { type UserId } from '../domain/caller.js';
import { emailKeyWithout, type OutsidePerson, type PersonDetails } from '../domain/outside-person.js';

type Login = Pick<OutsidePerson, 'issuer' | 'subject'>;

/** A user whom an outside provider names. */
export interface KnownPerson extends PersonDetails {
  readonly userId: UserId;
  readonly changedAt: Date;
  readonly isEnded: boolean;
}

/** Every statement about people of outside providers. */
@Injectable()
export class LoginRepository {
  async find(tx: SystemTx, { issuer, subject }: Login): Promise<KnownPerson | undefined> {
    const [row] = await tx.query<KnownPerson>`
      SELECT l.user_id AS "userId", u.email, u.name,
             CASE WHEN u.email_verified_at IS NOT NULL THEN u.email_key END AS "emailKey",
             l.changed_at AS "changedAt", l.ended_at IS NOT NULL AS "isEnded"
      FROM user_logins AS l JOIN users AS u ON u.id = l.user_id
      WHERE l.issuer = ${issuer} AND l.subject = ${subject}`;
    return row;
  }

  /** Whoever else keeps this person waits for the transaction's end. */
  async lock(tx: SystemTx, { issuer, subject }: Login): Promise<void> {
    await tx.execute`SELECT pg_advisory_xact_lock(hashtextextended(${`login ${issuer} ${subject}`}, 0))`;
  }

  /** Who has an address. Whoever else asks for the same one waits for the transaction's end. */
  async holder(tx: SystemTx, emailKey: string): Promise<UserId | undefined> {
    await tx.execute`SELECT pg_advisory_xact_lock(hashtextextended(${`e-mail ${emailKey}`}, 0))`;
    const [row] = await tx.query<{ id: UserId }>`SELECT id FROM users WHERE email_key = ${emailKey}`;
    return row?.id;
  }

  /** Whether a user has verified their address and is not known to this issuer yet. */
  async isLinkable(tx: SystemTx, userId: UserId, issuer: string): Promise<boolean> {
    const { isLinkable } = await tx.one<{ isLinkable: boolean }>`
      SELECT email_verified_at IS NOT NULL
        AND NOT EXISTS (SELECT FROM user_logins WHERE user_id = users.id AND issuer = ${issuer}) AS "isLinkable"
      FROM users WHERE id = ${userId}::uuid`;
    return isLinkable;
  }

  async insertUser(tx: SystemTx, userId: UserId, details: PersonDetails, login: Login): Promise<void> {
    const { email, emailKey, name } = details;
    await tx.execute`
      INSERT INTO users (id, email, email_key, name, email_verified_at)
      VALUES (${userId}::uuid, ${email}, ${emailKey ?? emailKeyWithout(login)}, ${name},
              CASE WHEN ${emailKey !== null} THEN now() END)`;
  }

  async insertLogin(tx: SystemTx, { issuer, subject }: Login, userId: UserId, saidAt: Date): Promise<void> {
    await tx.execute`
      INSERT INTO user_logins (issuer, subject, user_id, changed_at)
      VALUES (${issuer}, ${subject}, ${userId}::uuid, ${saidAt})`;
  }

  async describe(tx: SystemTx, userId: UserId, details: PersonDetails, login: Login): Promise<void> {
    const { email, emailKey, name } = details;
    await tx.execute`
      UPDATE users
      SET email = ${email}, email_key = ${emailKey ?? emailKeyWithout(login)}, name = ${name}, version = version + 1,
          email_verified_at = CASE WHEN ${emailKey !== null} THEN coalesce(email_verified_at, now()) END
      WHERE id = ${userId}::uuid`;
  }

  async heard(tx: SystemTx, { issuer, subject }: Login, saidAt: Date): Promise<void> {
    await tx.execute`
      UPDATE user_logins SET changed_at = greatest(changed_at, ${saidAt})
      WHERE issuer = ${issuer} AND subject = ${subject}`;
  }

  /** Whether nothing newer was heard. It stays so until the transaction's end. */
  async isNewest(tx: SystemTx, { issuer, subject }: Login, saidAt: Date): Promise<boolean> {
    const [row] = await tx.query<{ isNewest: boolean }>`
      SELECT changed_at <= ${saidAt} AS "isNewest" FROM user_logins
      WHERE issuer = ${issuer} AND subject = ${subject} FOR SHARE`;
    return row?.isNewest ?? false;
  }

  /** Lets somebody in no more, and their address go. */
  async end(tx: SystemTx, { issuer, subject }: Login, saidAt: Date): Promise<void> {
    await tx.execute`
      WITH ended AS (
        UPDATE user_logins SET ended_at = ${saidAt}, changed_at = greatest(changed_at, ${saidAt})
        WHERE issuer = ${issuer} AND subject = ${subject} AND ended_at IS NULL
        RETURNING user_id
      )
      UPDATE users
      SET disabled_at = coalesce(disabled_at, now()), email_key = ${emailKeyWithout({ issuer, subject })},
          email_verified_at = NULL, version = version + 1
      FROM ended WHERE users.id = ended.user_id`;
  }
}
