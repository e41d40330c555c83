import { Module } from '@nestjs/common';
import { LanguageModelModule } from './language-model.module.js';

@Module({ imports: [LanguageModelModule] })
export class LanguageModelWorkerModule {}
