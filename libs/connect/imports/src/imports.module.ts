import { Module } from '@nestjs/common';
import { RecordsModule } from '@balance/records';
import { ImportRepository } from './import.repository.js';
import { IngestBatch } from './ingest-import/ingest-batch.js';
import { IngestImport } from './ingest-import/ingest-import.use-case.js';
import { ReceiveImport } from './receive-import/receive-import.use-case.js';

@Module({
  imports: [RecordsModule],
  providers: [ImportRepository, ReceiveImport, IngestImport, IngestBatch],
  exports: [ImportRepository, ReceiveImport, IngestImport],
})
export class ImportsModule {}
