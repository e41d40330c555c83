import { Module } from '@nestjs/common';
import { ChangeSettings } from './change-settings/change-settings.use-case.js';
import { SettingsController } from './change-settings/settings.controller.js';
import { LanguageModelModule } from './language-model.module.js';
import { ListRequestsController } from './list-requests/list-requests.controller.js';

@Module({
  imports: [LanguageModelModule],
  controllers: [SettingsController, ListRequestsController],
  providers: [ChangeSettings],
})
export class LanguageModelHttpModule {}
