import { foldText } from '../fold-text.js';
import { type CalendarDay, calendarDay } from '../operators/date/calendar-day.js';
import { type Test } from '../operators/operator.js';
import { numberOfRaw, rawReader } from '../operators/raw/raw-pointer.js';
import { type RuleSubject } from '../subject.js';
import { type CompiledCondition } from './compile-condition.js';
import { RecentMemo } from './recent-memo.js';
import { type AskedField } from './text-fields.js';
import { type TextReading } from './text-index.js';

const noTags: readonly string[] = [];
// More days than a file or a batch has, at about 100 bytes each.
const daysRemembered = 2_048;
// Answers bear the number of the record at hand, twice that, and one more if it was yes: an Int32 must hold it.
const lastRecord = 2 ** 30 - 1;

/** What is known about the record at hand. One object serves a rule set for all its records. */
export class Facts {
  private current: RuleSubject | undefined;
  /** Nothing has to be cleared between records: an older number says that the test was not asked yet. */
  private readonly answers: Int32Array;
  private readonly readAt: Int32Array;
  private readonly readings: (TextReading | undefined)[];
  private readonly fieldOf: readonly number[];
  private readonly rawNumbers: readonly ((raw: unknown) => unknown)[];
  private readonly days = new RecentMemo<CalendarDay>(daysRemembered);
  private foldedTags: readonly string[] | undefined;
  private record = 0;

  constructor(
    private readonly tests: readonly Test[],
    private readonly fields: readonly AskedField[],
  ) {
    this.answers = new Int32Array(tests.length);
    this.readAt = new Int32Array(fields.length);
    this.readings = fields.map(() => undefined);
    this.fieldOf = tests.map((test) =>
      test.on === 'text' ? fields.findIndex(({ name }) => name === test.field) : -1,
    );
    this.rawNumbers = tests.map((test) =>
      test.on === 'raw-number' ? rawReader(test.field) : () => undefined,
    );
  }

  get subject(): RuleSubject {
    return this.current!;
  }

  begin(subject: RuleSubject): void {
    this.current = subject;
    this.foldedTags = undefined;
    if (++this.record > lastRecord) {
      this.answers.fill(0);
      this.readAt.fill(0);
      this.record = 1;
    }
  }

  /** What is known about the text of the n-th field. */
  reading(field: number): TextReading {
    if (this.readAt[field] !== this.record) {
      const { read, index } = this.fields[field]!;
      this.readings[field] = index.read(read(this.subject));
      this.readAt[field] = this.record;
    }
    return this.readings[field]!;
  }

  get tags(): readonly string[] {
    const { tags } = this.subject;
    return (this.foldedTags ??= tags.length === 0 ? noTags : tags.map(foldText));
  }

  get day(): CalendarDay {
    const { bookedOn } = this.subject;
    let day = this.days.get(bookedOn);
    if (!day) this.days.set(bookedOn, (day = calendarDay(bookedOn)));
    return day;
  }

  /** Notes that the test is passed, so that it is not asked again. */
  addPassed(test: number): void {
    this.answers[test] = this.record * 2 + 1;
  }

  private passes(number: number): boolean {
    const known = this.answers[number]! - this.record * 2;
    if (known >= 0) return known === 1;
    const answer = this.ask(number);
    this.answers[number] = this.record * 2 + (answer ? 1 : 0);
    return answer;
  }

  private ask(number: number): boolean {
    const test = this.tests[number]!;
    switch (test.on) {
      case 'text': {
        const { folded, isMissing } = this.reading(this.fieldOf[number]!);
        return isMissing ? test.holdsMissing : test.holds(folded);
      }
      case 'amount':
        return test.holds(this.subject);
      case 'date':
        return test.holds(this.day);
      case 'tags':
        return test.holds(this.tags);
      case 'raw-number': {
        const value = numberOfRaw(this.rawNumbers[number]!(this.subject.raw));
        return value >= test.interval[0] && value <= test.interval[1];
      }
    }
  }

  satisfy(condition: CompiledCondition): boolean {
    if (condition.kind === 'test') return this.passes(condition.number) !== condition.isDenied;
    // One that does not hold settles an `all`, one that holds an `any`.
    const settling = condition.kind === 'any';
    const { parts } = condition;
    for (let n = 0; n < parts.length; n++) if (this.satisfy(parts[n]!) === settling) return settling;
    return !settling;
  }

  /** Why a satisfied condition holds; of an `any`, its first part that does. */
  explain(condition: CompiledCondition): string {
    switch (condition.kind) {
      case 'test':
        return condition.label;
      case 'all':
        return condition.parts.map((part) => this.explain(part)).join(' and ');
      case 'any':
        return this.explain(condition.parts.find((part) => this.satisfy(part))!);
    }
  }
}
