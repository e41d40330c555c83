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

export class SecondApproverNeeded extends DomainError {
  readonly code = 'approvals.second-approver-needed';
  override readonly status = 409;
  constructor(recordId: string) {
    super(
      'Two people have to approve an amount like this: somebody else, signed in themselves, has to approve it now',
      { recordId },
    );
  }
}

export class ReviewReturned extends DomainError {
  readonly code = 'approvals.returned';
  override readonly status = 409;
  constructor(recordId: string) {
    super('The record was sent back: it is decided on when it has been resubmitted', { recordId });
  }
}

export class NotReturned extends DomainError {
  readonly code = 'approvals.not-returned';
  override readonly status = 409;
  constructor(recordId: string) {
    super('Only a record that was sent back can be resubmitted', { recordId });
  }
}

export class NotInReview extends DomainError {
  readonly code = 'approvals.not-in-review';
  override readonly status = 409;
  constructor(recordId: string, status: string) {
    super(`The review of this record has ended: it is ${status}`, { recordId, reviewStatus: status });
  }
}

export class ReviewNotFound extends DomainError {
  readonly code = 'approvals.review-not-found';
  override readonly status = 404;
  constructor(recordId: string) {
    super(`No review of a record ${recordId} was ever asked for`, { recordId });
  }
}

export class AssigneeUnknown extends DomainError {
  readonly code = 'approvals.assignee-unknown';
  constructor(userId: string) {
    super('A review is assigned to a member of the tenant who may approve', {
      userId,
      pointer: '/assigneeId',
    });
  }
}

export class DecisionNotFound extends DomainError {
  readonly code = 'approvals.decision-not-found';
  override readonly status = 404;
  constructor(id: string) {
    super(`There is no decision ${id}`, { id });
  }
}

export class DecisionUndone extends DomainError {
  readonly code = 'approvals.decision-undone';
  override readonly status = 409;
  constructor(id: string, undoneAt: Date) {
    super('The decision was undone already; it is undone once', { id, undoneAt: undoneAt.toISOString() });
  }
}

export class PreviewStale extends DomainError {
  readonly code = 'approvals.preview-stale';
  override readonly status = 409;
  constructor(fingerprint: string) {
    super('Something has changed since the preview: look at a new one, and decide again', { fingerprint });
  }
}

export class GroupEmpty extends DomainError {
  readonly code = 'approvals.group-empty';
  override readonly status = 409;
  constructor(groupKey: string) {
    super('Nothing waits in this group any more', { groupKey });
  }
}

export class PolicyInvalid extends DomainError {
  readonly code = 'approvals.policy-invalid';
  constructor(fault: string, pointer: string) {
    super(`The policy cannot be kept: ${fault}`, { pointer });
  }
}
