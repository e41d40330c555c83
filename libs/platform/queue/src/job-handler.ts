import { SetMetadata } from '@nestjs/common';
import { type Cause } from '@balance/kernel';
import { type JobDefinition } from './job.js';

export const handlesJob = Symbol('handlesJob');

/** Where a job stands while it is handled. */
export interface JobContext {
  readonly cause: Cause;
  /** 1 for the first try. */
  readonly attempt: number;
  /** Aborted when the process has to end: a handler that takes long stops at its next safe place, see {@link JobInterrupted}. */
  readonly signal: AbortSignal;
}

/** Thrown by a handler that has stopped because its process ends. The job goes back into its queue; it counts as no attempt. */
export class JobInterrupted extends Error {
  constructor() {
    super('stopped half way because the worker ends; it goes on in another');
  }
}

/** What a job of this definition carries. */
export type JobData<Definition> = Definition extends JobDefinition<infer Data> ? Data : never;

/**
 * Handles one kind of job. It may run twice for the same job. A `DomainError` that it throws is final (dead letter);
 * anything else is retried.
 */
export interface JobHandler<Definition extends JobDefinition> {
  handle(
    data: Definition extends JobDefinition<infer Data> ? Data : never,
    context: JobContext,
  ): Promise<void>;
}

/** Marks a provider as the handler of `definition`. */
export const HandlesJob = (definition: JobDefinition) => SetMetadata(handlesJob, definition);
