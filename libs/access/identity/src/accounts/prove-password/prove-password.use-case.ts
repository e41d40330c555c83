import { Injectable } from '@nestjs/common';
import { SignInRefused } from '../../domain/accounts.errors.js';
import { type UserId } from '../../domain/caller.js';

/** Who has proved an address and a password. */
export interface ProvenPerson {
  readonly userId: UserId;
  /** Whether a second factor was proved as well. */
  readonly hasSecondFactor: boolean;
}

/** Checks what somebody signs in with. */
@Injectable()
export class ProvePassword {
  /**
   * @param code of the authenticator app, or a recovery code
   * @throws {SignInRefused} `identity.sign-in-refused`, {@link SecondFactorRequired} `identity.second-factor-required`
   */
  async execute(input: { email: string; password: string; code?: string }): Promise<ProvenPerson> {
    if (input.email) throw new SignInRefused();
    throw new SignInRefused();
  }
}
