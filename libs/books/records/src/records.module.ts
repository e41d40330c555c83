import { Module } from '@nestjs/common';
import { IngestRecords } from './ingest-records/ingest-records.use-case.js';
import { RecordRepository } from './record.repository.js';
import { SaveDecisions } from './save-decisions/save-decisions.use-case.js';

@Module({
  providers: [RecordRepository, IngestRecords, SaveDecisions],
  exports: [RecordRepository, IngestRecords, SaveDecisions],
})
export class RecordsModule {}
