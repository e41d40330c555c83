import { Module } from '@nestjs/common';
import { LedgerModule } from './ledger.module.js';

@Module({ imports: [LedgerModule] })
export class LedgerWorkerModule {}
