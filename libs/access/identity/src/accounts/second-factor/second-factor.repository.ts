import { Injectable } from '@nestjs/common';
import { type SystemTx } from '@balance/database';
import { type UserId } from '../../domain/caller.js';

export interface SecondFactor {
  readonly sealedSecret: Buffer;
  readonly isConfirmed: boolean;
  readonly lastStep: number | null;
}

/** Statements on the columns of `users` that second factors are made of. */
@Injectable()
export class SecondFactorRepository {
  async find(tx: SystemTx, userId: UserId): Promise<SecondFactor | undefined> {
    const [row] = await tx.query<Omit<SecondFactor, 'lastStep'> & { lastStep: bigint | null }>`
      SELECT totp_secret AS "sealedSecret", totp_confirmed_at IS NOT NULL AS "isConfirmed",
             totp_last_step AS "lastStep"
      FROM users WHERE id = ${userId}::uuid AND totp_secret IS NOT NULL`;
    return row && { ...row, lastStep: row.lastStep === null ? null : Number(row.lastStep) };
  }

  /** @returns whether there was no confirmed one */
  async begin(tx: SystemTx, userId: UserId, sealedSecret: Buffer): Promise<boolean> {
    const begun = await tx.execute`
      UPDATE users SET totp_secret = ${sealedSecret}, totp_last_step = NULL, recovery_hashes = '{}'
      WHERE id = ${userId}::uuid AND totp_confirmed_at IS NULL`;
    return begun === 1;
  }

  /** @returns whether it was still that secret, and not confirmed yet */
  async confirm(
    tx: SystemTx,
    userId: UserId,
    { sealedSecret }: SecondFactor,
    { step, recoveryHashes }: { step: number; recoveryHashes: readonly Buffer[] },
  ): Promise<boolean> {
    const confirmed = await tx.execute`
      UPDATE users
      SET totp_confirmed_at = now(), totp_last_step = ${step}, recovery_hashes = ${[...recoveryHashes]},
          version = version + 1
      WHERE id = ${userId}::uuid AND totp_confirmed_at IS NULL AND totp_secret = ${sealedSecret}`;
    return confirmed === 1;
  }

  /** @returns whether no code of this step, or of a later one, was used before */
  async useStep(tx: SystemTx, userId: UserId, step: number): Promise<boolean> {
    const used = await tx.execute`
      UPDATE users SET totp_last_step = ${step}
      WHERE id = ${userId}::uuid AND (totp_last_step IS NULL OR totp_last_step < ${step})`;
    return used === 1;
  }

  /** @returns whether it was a recovery code that was left */
  async useRecoveryCode(tx: SystemTx, userId: UserId, hash: Buffer): Promise<boolean> {
    const used = await tx.execute`
      UPDATE users SET recovery_hashes = array_remove(recovery_hashes, ${hash}::bytea)
      WHERE id = ${userId}::uuid AND ${hash}::bytea = ANY (recovery_hashes)`;
    return used === 1;
  }

  async remove(tx: SystemTx, userId: UserId): Promise<void> {
    await tx.execute`
      UPDATE users
      SET totp_secret = NULL, totp_confirmed_at = NULL, totp_last_step = NULL, recovery_hashes = '{}',
          version = version + 1
      WHERE id = ${userId}::uuid`;
  }
}
