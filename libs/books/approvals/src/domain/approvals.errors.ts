import { DomainError } from '@balance/kernel';

export class CategoryMissing extends DomainError {
  readonly code = 'approvals.category-missing';
  constructor(recordId: string) {
    super('The record has no category yet: send the `categoryId` to approve it under', {
      recordId,
      pointer: '/categoryId',
    });
  }
}

export class CategoryGone extends DomainError {
  readonly code = 'approvals.category-gone';
  constructor(recordId: string, categoryId: string) {
    super(`Record ${recordId} is approved under category ${categoryId}, which does not exist any more`, {
      recordId,
      categoryId,
    });
  }
}
