import { DomainError } from '@balance/kernel';

export class RecordNotFound extends DomainError {
  readonly code = 'records.not-found';
  override readonly status = 404;
  constructor(id: string) {
    super(`There is no record ${id}`, { id });
  }
}

/** Not a `DomainError`: the job is tried again, and then finds only what is still undecided. */
export class DecidedMeanwhile extends Error {
  constructor(wanted: number, saved: number) {
    super(`Of ${wanted} records only ${saved} were still undecided; another worker has the rest`);
  }
}
