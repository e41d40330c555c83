import { DomainError } from '@balance/kernel';

export class ImportNotFound extends DomainError {
  readonly code = 'imports.not-found';
  override readonly status = 404;
  constructor(id: string) {
    super(`There is no import ${id}`, { id });
  }
}
