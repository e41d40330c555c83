export {
  type BatchId,
  type NewRecord,
  type RecordId,
  type RecordSource,
  type RecordSubject,
} from './domain/record.js';
export {
  recordRejected,
  recordsApproved,
  recordsIngested,
  recordsProcessed,
  reviewRequested,
} from './domain/record.events.js';
export { groupBatches } from './domain/group-batches.js';
export { IllegalMove, type RecordState } from './domain/record-state.js';
export { RecordNotFound } from './domain/records.errors.js';
export { IngestRecords, type IngestResult } from './ingest-records/ingest-records.use-case.js';
export {
  type ApprovedRecord,
  type DecidedRecord,
  type RecordDecision,
  RecordRepository,
} from './record.repository.js';
export { RecordsModule } from './records.module.js';
export { SaveDecisions } from './save-decisions/save-decisions.use-case.js';
export { RecordListRepository, type RecordRow } from './list-records/record-list.repository.js';
export { RecordView, recordView } from './list-records/record.dto.js';
