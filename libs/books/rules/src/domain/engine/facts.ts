import { type RuleSubject } from '../subject.js';
import { type CompiledCondition } from './compile-condition.js';

/** What is known about the record at hand. One object serves a rule set for all its records. */
export class Facts {
  private subject: RuleSubject | undefined;
  // A test is passed when it bears the number of the record at hand: nothing has to be cleared between records.
  private readonly passedAt: Float64Array;
  private record = 0;

  constructor(textTests: number) {
    this.passedAt = new Float64Array(textTests);
  }

  begin(subject: RuleSubject): void {
    this.subject = subject;
    this.record++;
  }

  addPassed(test: number): void {
    this.passedAt[test] = this.record;
  }

  satisfy(condition: CompiledCondition): boolean {
    switch (condition.kind) {
      case 'text':
        return this.passedAt[condition.number] === this.record;
      case 'subject':
        return condition.holds(this.subject!);
      case 'all':
        return condition.parts.every((part) => this.satisfy(part));
      case 'any':
        return condition.parts.some((part) => this.satisfy(part));
    }
  }

  /** Why a satisfied condition holds; of an `any`, its first part that does. */
  explain(condition: CompiledCondition): string {
    switch (condition.kind) {
      case 'text':
      case 'subject':
        return condition.label;
      case 'all':
        return condition.parts.map((part) => this.explain(part)).join(' and ');
      case 'any':
        return this.explain(condition.parts.find((part) => this.satisfy(part))!);
    }
  }
}
