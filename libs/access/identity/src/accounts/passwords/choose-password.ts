import { Injectable } from '@nestjs/common';
import { PasswordHasher } from './password-hasher.js';
import { PasswordPolicy } from './password-policy.js';

/** Takes a new password. */
@Injectable()
export class ChoosePassword {
  constructor(
    private readonly policy: PasswordPolicy,
    private readonly hasher: PasswordHasher,
  ) {}

  /** @throws {PasswordRefused} `identity.password-refused` */
  check(password: string, owner: { readonly email: string; readonly name: string }): void {
    this.policy.check(password, owner);
  }

  /**
   * @returns what is kept of it
   * @throws {PasswordRefused} `identity.password-refused`, {@link Busy} `identity.busy`
   */
  hash(password: string, owner: { readonly email: string; readonly name: string }): Promise<string> {
    this.check(password, owner);
    return this.hasher.hash(password);
  }
}
