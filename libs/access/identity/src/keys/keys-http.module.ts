import { Module } from '@nestjs/common';
import { ChangeServiceAccount } from './change-service-account/change-service-account.use-case.js';
import { ServiceAccountsController } from './change-service-account/service-accounts.controller.js';
import { CreateServiceAccount } from './create-service-account/create-service-account.use-case.js';
import { ApiKeysController } from './issue-api-key/api-keys.controller.js';
import { IssueApiKey } from './issue-api-key/issue-api-key.use-case.js';
import { KeysModule } from './keys.module.js';
import { ListApiKeysController } from './list-api-keys/list-api-keys.controller.js';
import { ListServiceAccountsController } from './list-service-accounts/list-service-accounts.controller.js';
import { ServiceAccountRepository } from './service-account.repository.js';

/** Service accounts and API keys over HTTP. */
@Module({
  imports: [KeysModule],
  controllers: [
    ListServiceAccountsController,
    ServiceAccountsController,
    ListApiKeysController,
    ApiKeysController,
  ],
  providers: [ServiceAccountRepository, CreateServiceAccount, ChangeServiceAccount, IssueApiKey],
})
export class KeysHttpModule {}
