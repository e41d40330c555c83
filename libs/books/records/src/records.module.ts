import { Module } from '@nestjs/common';
import { IngestRecords } from './ingest-records/ingest-records.use-case.js';
import { RecordListRepository } from './list-records/record-list.repository.js';
import { RecordRepository } from './record.repository.js';
import { SaveDecisions } from './save-decisions/save-decisions.use-case.js';

const services = [RecordRepository, RecordListRepository, IngestRecords, SaveDecisions];

@Module({
  providers: services,
  exports: services,
})
export class RecordsModule {}
