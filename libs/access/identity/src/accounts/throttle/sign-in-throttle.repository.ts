import { Injectable } from '@nestjs/common';
import { type SystemTx } from '@balance/database';
import { type Failures } from '../../domain/sign-in-throttle.js';

/** Every statement on `sign_in_throttles`. */
@Injectable()
export class SignInThrottleRepository {
  /** The failures of an address, none if there were none, kept from others until the transaction ends. */
  async lock(tx: SystemTx, addressHash: Buffer, now: Date): Promise<Failures> {
    return tx.one<Failures>`
      INSERT INTO sign_in_throttles (address_hash, failures, failed_at) VALUES (${addressHash}, 0, ${now})
      ON CONFLICT (address_hash) DO UPDATE SET address_hash = excluded.address_hash
      RETURNING failures AS count, failed_at AS "failedAt", locked_until AS "lockedUntil"`;
  }

  async save(tx: SystemTx, addressHash: Buffer, { count, failedAt, lockedUntil }: Failures): Promise<void> {
    await tx.execute`
      UPDATE sign_in_throttles SET failures = ${count}, failed_at = ${failedAt}, locked_until = ${lockedUntil}
      WHERE address_hash = ${addressHash}`;
  }

  async delete(tx: SystemTx, addressHash: Buffer): Promise<void> {
    await tx.execute`DELETE FROM sign_in_throttles WHERE address_hash = ${addressHash}`;
  }

  /** Forgets what nobody has tried for long. */
  async purge(tx: SystemTx, failedBefore: Date): Promise<void> {
    await tx.execute`
      DELETE FROM sign_in_throttles WHERE address_hash IN (
        SELECT address_hash FROM sign_in_throttles WHERE failed_at < ${failedBefore} LIMIT 1000 FOR UPDATE SKIP LOCKED)`;
  }
}
