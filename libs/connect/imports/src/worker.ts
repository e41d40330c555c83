import { Module } from '@nestjs/common';
import { ImportsModule } from './imports.module.js';
import { IngestImportJob } from './ingest-import/ingest-import.job.js';

@Module({ imports: [ImportsModule], providers: [IngestImportJob] })
export class ImportsWorkerModule {}
