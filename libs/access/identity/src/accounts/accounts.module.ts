import { Module } from '@nestjs/common';
import { AccountSecrets } from './account-secrets.js';
import { PasswordAttempts } from './passwords/password-attempts.js';
import { PasswordHasher } from './passwords/password-hasher.js';
import { ProvePassword } from './prove-password/prove-password.use-case.js';
import { SecondFactorRepository } from './second-factor/second-factor.repository.js';
import { SecondFactors } from './second-factor/second-factors.js';
import { SignInThrottleRepository } from './throttle/sign-in-throttle.repository.js';
import { SignInThrottle } from './throttle/sign-in-throttle.js';
import { UserRepository } from './user.repository.js';

/** Mode `local`: what proves a person. Their accounts' routes are in `AccountsHttpModule`, which needs this and sessions. */
@Module({
  providers: [
    AccountSecrets,
    UserRepository,
    PasswordHasher,
    SignInThrottleRepository,
    SignInThrottle,
    PasswordAttempts,
    SecondFactorRepository,
    SecondFactors,
    ProvePassword,
  ],
  exports: [
    UserRepository,
    PasswordHasher,
    SignInThrottle,
    PasswordAttempts,
    SecondFactorRepository,
    SecondFactors,
    ProvePassword,
  ],
})
export class AccountsModule {}
