import { Injectable } from '@nestjs/common';
import { type SystemTx } from '@balance/database';
import { type JWK } from 'jose';
import { type KeyTimes } from '../../domain/access-token-keys.js';

/** A key pair that access tokens are signed with; the private half is sealed. */
export interface SigningKey extends KeyTimes {
  readonly publicJwk: JWK;
  readonly sealedPrivateJwk: Uint8Array;
}

/** Every statement on `signing_keys`. */
@Injectable()
export class SigningKeyRepository {
  /** Lets one transaction at a time decide which keys there are. */
  async lock(tx: SystemTx): Promise<void> {
    await tx.query`SELECT pg_advisory_xact_lock(hashtextextended('balance.signing-keys', 0))`;
  }

  /** The keys whose signatures are believed, or will be. */
  believed(tx: SystemTx, at: Date): Promise<SigningKey[]> {
    return tx.query<SigningKey>`
      SELECT id AS kid, public_jwk AS "publicJwk", private_jwk AS "sealedPrivateJwk", signs_from AS "signsFrom",
             ends_at AS "endsAt"
      FROM signing_keys WHERE ends_at IS NULL OR ends_at > ${at}
      ORDER BY signs_from, id`;
  }

  async insert(tx: SystemTx, key: Omit<SigningKey, 'endsAt'>): Promise<void> {
    await tx.execute`
      INSERT INTO signing_keys (id, public_jwk, private_jwk, signs_from)
      VALUES (${key.kid}, ${JSON.stringify(key.publicJwk)}::jsonb, ${key.sealedPrivateJwk}, ${key.signsFrom})`;
  }

  async startAt(tx: SystemTx, kid: string, signsFrom: Date): Promise<void> {
    await tx.execute`UPDATE signing_keys SET signs_from = ${signsFrom} WHERE id = ${kid}`;
  }

  /** All but the successor end at this time, unless they end earlier. */
  async endOthers(tx: SystemTx, successor: string, at: Date): Promise<void> {
    await tx.execute`
      UPDATE signing_keys SET ends_at = ${at}
      WHERE id <> ${successor} AND (ends_at IS NULL OR ends_at > ${at})`;
  }

  async deleteEnded(tx: SystemTx, at: Date): Promise<void> {
    await tx.execute`DELETE FROM signing_keys WHERE ends_at <= ${at}`;
  }
}
