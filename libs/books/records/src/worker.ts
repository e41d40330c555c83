import { Module } from '@nestjs/common';
import { RecordsModule } from './records.module.js';

@Module({ imports: [RecordsModule] })
export class RecordsWorkerModule {}
