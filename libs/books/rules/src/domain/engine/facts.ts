import { foldText } from '../fold-text.js';
import { type Test } from '../operators/operator.js';
import { type RuleSubject } from '../subject.js';
import { AmountAnswers } from './amount-answers.js';
import { type CompiledCondition } from './compile-condition.js';
import { DateAnswers } from './date-answers.js';
import { RawNumbers } from './raw-numbers.js';
import { type AskedField } from './text-fields.js';
import { type TextReading } from './text-index.js';

const noTags: readonly string[] = [];
const [textKind, tagKind, amountKind, dateKind, rawNumberKind] = [0, 1, 2, 3, 4];
const kindOf = {
  text: textKind,
  tags: tagKind,
  amount: amountKind,
  date: dateKind,
  'raw-number': rawNumberKind,
};
// Answers bear the number of the record at hand, twice that, and one more if it was yes: an Int32 must hold it.
const lastRecord = 2 ** 30 - 1;

/** What is known about the record at hand. One object serves a rule set for all its records. */
export class Facts {
  readonly dates: DateAnswers;
  readonly rawNumbers: RawNumbers;
  private readonly amounts: AmountAnswers;
  private readonly kinds: Uint8Array;
  private current: RuleSubject | undefined;
  /** Of texts and tags. Nothing has to be cleared between records: an older number says that it was not asked. */
  private readonly answers: Int32Array;
  private readonly readAt: Int32Array;
  private readonly readings: (TextReading | undefined)[];
  private readonly fieldOf: Int32Array;
  private foldedTags: readonly string[] | undefined;
  private record = 0;

  constructor(
    private readonly tests: readonly Test[],
    private readonly fields: readonly AskedField[],
  ) {
    this.kinds = Uint8Array.from(tests, ({ on }) => kindOf[on]!);
    this.dates = new DateAnswers(tests);
    this.rawNumbers = new RawNumbers(tests);
    this.amounts = new AmountAnswers(tests);
    this.answers = new Int32Array(tests.length);
    this.readAt = new Int32Array(fields.length);
    this.readings = fields.map(() => undefined);
    const placeOf = new Map(fields.map(({ name }, place) => [name, place]));
    this.fieldOf = Int32Array.from(tests, (test) => (test.on === 'text' ? placeOf.get(test.field)! : -1));
  }

  get subject(): RuleSubject {
    return this.current!;
  }

  begin(subject: RuleSubject): void {
    this.current = subject;
    this.foldedTags = undefined;
    this.amounts.begin(subject);
    this.dates.begin(subject);
    this.rawNumbers.begin(subject);
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

  /** Notes that a test of a text is passed, so that it is not asked again. */
  addPassed(test: number): void {
    this.answers[test] = this.record * 2 + 1;
  }

  passes(number: number): boolean {
    switch (this.kinds[number]) {
      case amountKind:
        return this.amounts.passes(number);
      case dateKind:
        return this.dates.passes(number);
      case rawNumberKind:
        return this.rawNumbers.passes(number);
    }
    const known = this.answers[number]! - this.record * 2;
    if (known >= 0) return known === 1;
    const answer = this.ask(number);
    this.answers[number] = this.record * 2 + (answer ? 1 : 0);
    return answer;
  }

  private ask(number: number): boolean {
    const test = this.tests[number]!;
    if (test.on === 'tags') return test.holds(this.tags);
    const { folded, isMissing } = this.reading(this.fieldOf[number]!);
    return test.on === 'text' && (isMissing ? test.holdsMissing : test.holds(folded));
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
