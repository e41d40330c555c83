import { SetMetadata } from '@nestjs/common';
import { type JobDefinition } from '@balance/queue';
import { type EventDefinition, type StoredEvent } from './event.js';

export const triggeredBy = Symbol('triggeredBy');

/** Makes jobs of events. */
export interface Trigger<Payload = unknown, Data = unknown> {
  readonly event: EventDefinition<Payload>;
  readonly job: JobDefinition<Data>;
  /** The jobs that these events of one tenant call for, each named by the event that completes it. */
  readonly jobs: (
    events: readonly StoredEvent<Payload>[],
  ) => readonly { cause: StoredEvent<Payload>; data: Data }[];
}

/** Enqueues `job` for each event, with data made from it. Goes onto the job's handler. */
export const TriggeredBy = <Payload, Data>(
  event: EventDefinition<Payload>,
  job: JobDefinition<Data>,
  dataOf: (event: StoredEvent<Payload>) => Data,
) => TriggeredByMany(event, job, (events) => events.map((cause) => ({ cause, data: dataOf(cause) })));

/** Like {@link TriggeredBy}, but one job may answer several events of a tenant that came close together. */
export const TriggeredByMany = <Payload, Data>(
  event: EventDefinition<Payload>,
  job: JobDefinition<Data>,
  jobs: Trigger<Payload, Data>['jobs'],
) => SetMetadata(triggeredBy, { event, job, jobs } satisfies Trigger<Payload, Data>);
