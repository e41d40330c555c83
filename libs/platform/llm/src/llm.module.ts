import { Module } from '@nestjs/common';
import { type Config, CONFIG } from '@balance/config';
import { LLM_SETTINGS, LlmClient } from './llm-client.js';
import { settingsOf } from './llm-settings.js';

/** Makes {@link LlmClient} injectable: one for the process, so that its limits hold for the process. */
@Module({
  providers: [
    { provide: LLM_SETTINGS, inject: [CONFIG], useFactory: (config: Config) => settingsOf(config) },
    LlmClient,
  ],
  exports: [LlmClient],
})
export class LlmModule {}
