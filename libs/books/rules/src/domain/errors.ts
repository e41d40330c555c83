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

/** Some action of a rule names a category that the tenant does not have; `details.faults` says which and where. */
export class RuleCategoryUnknown extends DomainError {
  readonly code = 'rules.category-unknown';

  constructor(readonly faults: readonly RuleFault[]) {
    super(`The rule names ${faults.length} category(s) that do not exist: ${faults[0]?.message ?? ''}`, {
      faults,
    });
  }
}

/** A file of rules of which nothing is taken over; `details.faults` has every fault, with its place in the file. */
export class InvalidRuleFile extends DomainError {
  readonly code = 'rules.invalid-file';

  constructor(readonly faults: readonly RuleFault[]) {
    super(
      `Nothing is imported, since the file has ${faults.length} fault(s): ${faults[0]?.pointer ?? ''} ${faults[0]?.message ?? ''}`,
      { faults },
    );
  }
}

export class RuleVersionNotFound extends DomainError {
  readonly code = 'rules.version-not-found';
  override readonly status = 404;
  constructor(id: string, version: number) {
    super(`There is no version ${version} of a rule ${id}`, { id, version });
  }
}
