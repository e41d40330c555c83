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

export class SplitInvalid extends DomainError {
  readonly code = 'approvals.split-invalid';
  /** @param part place of the part at fault, if it is one */
  constructor(recordId: string, fault: string, part?: number) {
    super(`The record cannot be split like this: ${fault}`, {
      recordId,
      pointer: part === undefined ? '/splits' : `/splits/${part}`,
    });
  }
}
