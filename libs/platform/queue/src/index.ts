export { type DeadLetter, DeadLetters } from './dead-letters.js';
export {
  declaredJobs,
  defineJob,
  type JobDefinition,
  type JobPayload,
  type Repetition,
  type Retry,
} from './job.js';
export { ensureQueueReachable, QueueUnreachable } from './ensure-queue-reachable.js';
export { HandlesJob, JobInterrupted, type JobContext, type JobData, type JobHandler } from './job-handler.js';
export { migrateQueue } from './queue-backend.js';
export {
  HandlersIncomplete,
  JobPayloadInvalid,
  JobUnknown,
  JobVersionUnknown,
  QueueUnknown,
} from './queue.errors.js';
export { QueueModule, QueueWorkerModule } from './queue.module.js';
export { type JobRequest, type QueueCounts, Queues } from './queues.js';
