import { Module } from '@nestjs/common';
import { ListRecordsController } from './list-records/list-records.controller.js';
import { RecordListRepository } from './list-records/record-list.repository.js';
import { RecordsModule } from './records.module.js';

@Module({ imports: [RecordsModule], controllers: [ListRecordsController], providers: [RecordListRepository] })
export class RecordsHttpModule {}
