import { DomainError } from '@balance/kernel';

export class JobPayloadInvalid extends DomainError {
  readonly code = 'queue.payload-invalid';
  constructor(job: string, issues: readonly unknown[]) {
    super(`A ${job} job carries data that its contract does not allow`, { job, issues });
  }
}

export class JobVersionUnknown extends DomainError {
  readonly code = 'queue.version-unknown';
  constructor(job: string, found: number, current: number) {
    super(
      `A ${job} job of version ${found} came in; this build handles version ${current} and knows no upgrade`,
      {
        job,
        found,
        current,
      },
    );
  }
}

export class JobUnknown extends DomainError {
  readonly code = 'queue.job-unknown';
  constructor(queue: string, job: string) {
    super(`No job named ${job} exists in queue ${queue}`, { queue, job });
  }
}

export class HandlersIncomplete extends DomainError {
  readonly code = 'queue.handlers-incomplete';
  constructor(faults: readonly string[]) {
    super(`The worker cannot start:\n  ${faults.join('\n  ')}`, { faults });
  }
}

export class QueueUnknown extends DomainError {
  readonly code = 'queue.unknown';
  override readonly status = 404;
  constructor(queue: string, known: readonly string[]) {
    super(`There is no queue ${queue}; there are ${known.join(', ')}`, { queue, known });
  }
}
