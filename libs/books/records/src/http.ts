import { Module } from '@nestjs/common';
import { ListRecordsController } from './list-records/list-records.controller.js';
import { RecordsModule } from './records.module.js';

@Module({ imports: [RecordsModule], controllers: [ListRecordsController] })
export class RecordsHttpModule {}
