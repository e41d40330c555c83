import { type z } from 'zod';
import { type Cause, causeSchema } from '@balance/kernel';
import { JobPayloadInvalid, JobVersionUnknown } from './queue.errors.js';

/** When a failed job is tried again: `delayMs`, then twice that, and so on, with jitter. */
export interface Retry {
  readonly attempts: number;
  readonly backoff: 'exponential';
  readonly delayMs: number;
}

/** What is done again and again, with the same data each time, as long as a worker runs. */
export interface Repetition<Data = unknown> {
  readonly everyMs: number;
  readonly data: Data;
}

/** The contract of one kind of job, shared by who enqueues it and who handles it. */
export interface JobDefinition<Data = unknown> {
  readonly queue: string;
  readonly name: string;
  readonly version: number;
  readonly retry: Retry;
  readonly repeat?: Repetition<Data> | undefined;
  /** @throws {JobPayloadInvalid} `queue.payload-invalid`, {@link JobVersionUnknown} `queue.version-unknown` */
  parse(payload: unknown): JobPayload<Data>;
  toPayload(data: Data, cause: Cause): JobPayload<Data>;
}

/** What travels through the queue. */
export interface JobPayload<Data = unknown> {
  readonly version: number;
  readonly data: Data;
  readonly cause: Cause;
}

interface JobInput<Schema extends z.ZodType> {
  queue: string;
  name: string;
  data: Schema;
  retry: Retry;
  /** The workers start the job by themselves; somebody may still enqueue it besides. */
  repeat?: Repetition<z.output<Schema>>;
  /** Raised with each incompatible change of `data`. */
  version?: number;
  /** From the data of version `n` to that of `n + 1`; a job of a version that is not here is a dead letter. */
  upgrades?: Readonly<Record<number, (data: unknown) => unknown>>;
}

const declared = new Map<string, JobDefinition>();

/** Every job that the modules of this process have defined. */
export const declaredJobs = (): readonly JobDefinition[] => [...declared.values()];

/** Defines a job. Its data are ids and small parameters, never the payload itself: the handler loads that. */
export function defineJob<Schema extends z.ZodType>(
  input: JobInput<Schema>,
): JobDefinition<z.output<Schema>> {
  const { queue, name, retry, repeat, version = 1, upgrades = {} } = input;
  const upgrade = (from: number, data: unknown): unknown => {
    if (from === version) return data;
    const step = upgrades[from];
    if (from > version || !step) throw new JobVersionUnknown(name, from, version);
    return upgrade(from + 1, step(data));
  };
  const definition: JobDefinition<z.output<Schema>> = {
    queue,
    name,
    version,
    retry,
    repeat,
    parse(payload) {
      const envelope = readEnvelope(name, payload);
      const parsed = input.data.safeParse(upgrade(envelope.version, envelope.data));
      if (!parsed.success) throw new JobPayloadInvalid(name, parsed.error.issues);
      return { version, data: parsed.data, cause: envelope.cause };
    },
    toPayload: (data, cause) => ({ version, data: input.data.parse(data), cause }),
  };
  declared.set(`${queue}/${name}`, definition);
  return definition;
}

function readEnvelope(name: string, payload: unknown): JobPayload {
  const { version, data, cause } = (payload ?? {}) as Partial<Record<keyof JobPayload, unknown>>;
  const parsed = causeSchema.safeParse(cause);
  if (!Number.isInteger(version) || !parsed.success) {
    throw new JobPayloadInvalid(name, parsed.error?.issues ?? [{ message: 'version is missing' }]);
  }
  return { version: Number(version), data, cause: parsed.data };
}
