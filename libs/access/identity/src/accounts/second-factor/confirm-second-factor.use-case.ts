import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { CodeRefused, SecondFactorOff, SecondFactorOn } from '../../domain/accounts.errors.js';
import { type Person } from '../../domain/caller.js';
import { mintRecoveryCodes, readCode } from '../../domain/totp.js';
import { AnnounceSecondFactor } from './announce-second-factor.js';
import { SecondFactorRepository } from './second-factor.repository.js';
import { SecondFactors } from './second-factors.js';

/** Demands codes from now on, of somebody whose authenticator app has shown that it makes the right ones. */
@Injectable()
export class ConfirmSecondFactor {
  constructor(
    private readonly database: Database,
    private readonly secondFactors: SecondFactors,
    private readonly repository: SecondFactorRepository,
    private readonly announce: AnnounceSecondFactor,
  ) {}

  /**
   * Ends all sessions but the one in which it is asked for.
   *
   * @returns recovery codes, each of which works once; they are not kept
   * @throws {SecondFactorOff} `identity.second-factor-off`, {@link SecondFactorOn} `identity.second-factor-on`,
   *   {@link CodeRefused} `identity.code-refused`
   */
  async execute(person: Person, text: string): Promise<readonly string[]> {
    const { codes, hashes } = mintRecoveryCodes();
    const mail = await this.database.asSystem(async (tx) => {
      const begun = await this.repository.find(tx, person.userId);
      if (!begun) throw new SecondFactorOff();
      if (begun.isConfirmed) throw new SecondFactorOn();
      const code = readCode(text);
      const step =
        code?.kind === 'totp' ? this.secondFactors.stepOf(person.userId, begun, code.code) : undefined;
      if (step === undefined) throw new CodeRefused();
      const confirmation = { step, recoveryHashes: hashes };
      if (!(await this.repository.confirm(tx, person.userId, begun, confirmation)))
        throw new SecondFactorOff();
      return this.announce.within(tx, person, 'second-factor-on');
    });
    await this.announce.after(mail, person.cause);
    return codes;
  }
}
