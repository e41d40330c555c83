import { type DiscoveryService } from '@nestjs/core';
import { handlesJob, type JobHandler } from './job-handler.js';
import { type JobDefinition } from './job.js';
import { HandlersIncomplete } from './queue.errors.js';

/**
 * Pairs every declared job with the provider that handles it.
 *
 * @throws {HandlersIncomplete} `queue.handlers-incomplete` when a job has no handler, or two
 */
export function findHandlers(
  discovery: DiscoveryService,
  jobs: readonly JobDefinition[],
): ReadonlyMap<JobDefinition, JobHandler<JobDefinition>> {
  const providers = discovery
    .getProviders()
    .filter(({ metatype }) => metatype && Reflect.hasMetadata(handlesJob, metatype));
  const handlersOf = (job: JobDefinition) =>
    providers.filter(({ metatype }) => metatype && Reflect.getMetadata(handlesJob, metatype) === job);
  const faults = jobs
    .map((job) => ({ job, names: handlersOf(job).map(({ name }) => String(name)) }))
    .filter(({ names }) => names.length !== 1)
    .map(
      ({ job, names }) =>
        `${job.queue}/${job.name} has ${names.length === 0 ? 'no handler' : names.join(' and ')}`,
    );
  if (faults.length > 0) throw new HandlersIncomplete(faults);
  return new Map(jobs.map((job) => [job, handlersOf(job)[0]?.instance as JobHandler<JobDefinition>]));
}
