import { DomainError } from '@balance/kernel';

export interface PatternFault {
  readonly code: 'rules.invalid-pattern' | 'rules.pattern-too-long' | 'rules.pattern-too-complex';
  readonly message: string;
  /** Index of the faulty piece in the pattern, in UTF-16 units; absent when it is not known. */
  readonly position?: number;
}

/** A regular expression that cannot be used. */
export class InvalidPattern extends DomainError {
  readonly code: PatternFault['code'];

  constructor(pattern: string, fault: PatternFault) {
    super(fault.message, { pattern, position: fault.position });
    this.code = fault.code;
  }
}

/** A stored rule that no longer compiles; it stops the set, since to skip it would mislabel money silently. */
export class UnusableRule extends DomainError {
  readonly code = 'rules.unusable-rule';

  constructor(rule: { id: string; version: number; name: string }, fault: DomainError) {
    super(`Rule "${rule.name}" (${rule.id}, version ${rule.version}) cannot be used: ${fault.message}`, {
      ruleId: rule.id,
      version: rule.version,
      cause: fault.code,
    });
  }
}

/** A rule that its author has to correct; `details.faults` says where. */
export class InvalidRule extends DomainError {
  readonly code = 'rules.invalid-rule';

  constructor(readonly faults: readonly RuleFault[]) {
    super(`The rule has ${faults.length} fault(s): ${faults[0]?.pointer ?? ''} ${faults[0]?.message ?? ''}`, {
      faults,
    });
  }
}

/** One thing that is wrong with a rule, and where. */
export interface RuleFault {
  readonly code: string;
  /** RFC 6901 JSON Pointer into the rule, such as `/when/all/0/value`. */
  readonly pointer: string;
  readonly message: string;
  /** Where in a pattern, if the fault is there and the place is known. */
  readonly position?: number;
}

export class RuleNotFound extends DomainError {
  readonly code = 'rules.not-found';
  override readonly status = 404;
  constructor(id: string) {
    super(`There is no rule ${id}`, { id });
  }
}

export class RuleCategoryUnknown extends DomainError {
  readonly code = 'rules.category-unknown';
  constructor(categoryId: string) {
    super(`The rule sets a category that does not exist: ${categoryId}`, {
      categoryId,
      pointer: '/then/categoryId',
    });
  }
}
