import { Module } from '@nestjs/common';
import { ProvePassword } from './prove-password/prove-password.use-case.js';

/** Mode `local`: people's accounts, passwords and second factors. */
@Module({ providers: [ProvePassword], exports: [ProvePassword] })
export class AccountsModule {}
