import { DomainError } from '@balance/kernel';

/** A batch has the same record twice: which of its two decisions to keep would be chance. */
export class DuplicateRecord extends DomainError {
  readonly code = 'processing.duplicate-record';

  constructor(recordId: string) {
    super(`Record ${recordId} is in the batch twice; load each record once`, { recordId });
  }
}

/** A stage has answered what it may not; the fault is in the stage, and to ask it again would not help. */
export class InvalidVerdict extends DomainError {
  readonly code = 'processing.invalid-verdict';

  constructor(stage: string, recordId: string, fault: string) {
    super(`Stage "${stage}" gave record ${recordId} a verdict that cannot be used: ${fault}`, {
      stage,
      recordId,
    });
  }
}
