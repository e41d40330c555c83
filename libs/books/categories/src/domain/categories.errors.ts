import { DomainError } from '@balance/kernel';

export class CategoryUnknown extends DomainError {
  readonly code = 'categories.unknown';
  constructor(category: string) {
    super(`There is no category ${category}; GET /api/v1/categories lists them`, { category });
  }
}
