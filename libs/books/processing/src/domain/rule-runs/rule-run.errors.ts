import { DomainError } from '@balance/kernel';

export class RuleRunNotFound extends DomainError {
  readonly code = 'processing.run-not-found';
  override readonly status = 404;
  constructor(id: string) {
    super(`There is no run ${id}; GET /api/v1/rule-runs lists them`, { id });
  }
}

/** A tenant has one run at a time. */
export class RuleRunInProgress extends DomainError {
  readonly code = 'processing.run-in-progress';
  override readonly status = 409;
  constructor(runId?: string) {
    super(
      `Another run ${runId ? `(${runId}) ` : ''}has not ended yet; wait until it has, or cancel it, and ask again`,
      { runId },
    );
  }
}

/** What a run changes is known only once it has ended. */
export class RuleRunNotEnded extends DomainError {
  readonly code = 'processing.run-not-ended';
  override readonly status = 409;
  constructor(id: string, runStatus: string) {
    super(`Run ${id} is still ${runStatus}; undo it once it has ended, or cancel it first`, {
      id,
      runStatus,
    });
  }
}

export class RuleRunUndone extends DomainError {
  readonly code = 'processing.run-undone';
  override readonly status = 409;
  constructor(id: string, undoneAt: Date) {
    super(`Run ${id} was undone already, at ${undoneAt.toISOString()}`, { id, undoneAt });
  }
}

/** Only what is in force can be applied. */
export class RuleNotLive extends DomainError {
  readonly code = 'processing.rule-not-live';
  constructor(ruleId: string, mode: string) {
    super(`Rule ${ruleId} is in mode "${mode}"; only live rules are applied to records`, { ruleId, mode });
  }
}
