import { Module } from '@nestjs/common';
import { LlmModule } from '@balance/llm';
import { AnswerRepository } from './answer.repository.js';
import { AskModel } from './choose-categories/ask-model.js';
import { ChooseCategories } from './choose-categories/choose-categories.use-case.js';
import { RequestBooks } from './choose-categories/request-books.js';
import { Installation } from './installation.js';
import { RequestRepository } from './request.repository.js';
import { SettingsRepository } from './settings.repository.js';
import { ShowSettings } from './show-settings/show-settings.use-case.js';

@Module({
  imports: [LlmModule],
  providers: [
    Installation,
    SettingsRepository,
    RequestRepository,
    AnswerRepository,
    ShowSettings,
    RequestBooks,
    AskModel,
    ChooseCategories,
  ],
  exports: [ChooseCategories, ShowSettings, Installation, SettingsRepository, RequestRepository],
})
export class LanguageModelModule {}
