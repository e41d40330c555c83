import { Module } from '@nestjs/common';
import { DecisionRepository } from './decision.repository.js';
import { ExampleRepository } from './example.repository.js';
import { IngestRecords } from './ingest-records/ingest-records.use-case.js';
import { RecordListRepository } from './list-records/record-list.repository.js';
import { RecordRepository } from './record.repository.js';
import { SaveDecisions } from './save-decisions/save-decisions.use-case.js';
import { SubjectRepository } from './subject.repository.js';

const repositories = [
  RecordRepository,
  RecordListRepository,
  SubjectRepository,
  DecisionRepository,
  ExampleRepository,
];
const services = [...repositories, IngestRecords, SaveDecisions];

@Module({
  providers: services,
  exports: services,
})
export class RecordsModule {}
