export {
  type ApprovedBy,
  approvers,
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
  type DecisionSnapshot,
  type PersonsFiling,
  type RecordDecision,
  type RecordSplit,
  type RedecidedRecord,
  type Redecision,
} from './domain/record-decision.js';
export { type ReviewReason, reviewReasons } from './domain/review-reason.js';
export { DecisionRepository } from './decision.repository.js';
export { type ApprovedExample, ExampleRepository } from './example.repository.js';
export {
  type ApprovedRecord,
  type DecidedRecord,
  type FactsWish,
  payeeOf,
  type PolicyFacts,
  RecordRepository,
  type StandingRecord,
} from './record.repository.js';
export { RecordsModule } from './records.module.js';
export { SaveDecisions } from './save-decisions/save-decisions.use-case.js';
export { type DecidedSubject, type StandingDecision, SubjectRepository } from './subject.repository.js';
export { type RecordFilter } from './list-records/record-filter.js';
export { RecordListRepository, type RecordRow } from './list-records/record-list.repository.js';
export { RecordView, recordView } from './list-records/record.dto.js';
