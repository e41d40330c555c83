import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { SecondFactorOn } from '../../domain/accounts.errors.js';
import { type Person } from '../../domain/caller.js';
import { NotAuthenticated } from '../../domain/identity.errors.js';
import { UserRepository } from '../user.repository.js';
import { mintTotpSecret, otpauthUrlOf } from './authenticator.js';
import { SecondFactorRepository } from './second-factor.repository.js';
import { SecondFactors } from './second-factors.js';

/** A secret for an authenticator app, which nobody is told again. */
export interface BegunSecondFactor {
  /** In base 32. */
  readonly secret: string;
  readonly otpauthUrl: string;
}

/** Gives somebody a secret for their authenticator app; it counts once they confirm it. */
@Injectable()
export class BeginSecondFactor {
  constructor(
    private readonly database: Database,
    private readonly users: UserRepository,
    private readonly secondFactors: SecondFactors,
    private readonly repository: SecondFactorRepository,
  ) {}

  /** @throws {SecondFactorOn} `identity.second-factor-on` */
  async execute({ userId }: Person): Promise<BegunSecondFactor> {
    const secret = mintTotpSecret();
    const sealed = this.secondFactors.seal(userId, secret);
    const account = await this.database.asSystem(async (tx) => {
      if (!(await this.repository.begin(tx, userId, sealed))) throw new SecondFactorOn();
      return this.users.find(tx, userId);
    });
    if (!account) throw new NotAuthenticated();
    return { secret, otpauthUrl: otpauthUrlOf(secret, account.email) };
  }
}
