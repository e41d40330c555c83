import { Module } from '@nestjs/common';
import { RulesModule } from './rules.module.js';

@Module({ imports: [RulesModule] })
export class RulesWorkerModule {}
