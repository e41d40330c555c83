import { DomainError } from '@balance/kernel';

export class DatabaseUrlMissing extends DomainError {
  readonly code = 'database.url-missing';
  constructor() {
    super(
      'DATABASE_URL is not set. `npm start` runs everything with the embedded server; a single process needs the URL.',
    );
  }
}
