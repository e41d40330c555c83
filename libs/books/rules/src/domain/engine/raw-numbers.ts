import { type RawNumberTest, type Test } from '../operators/operator.js';
import { numberOfRaw, rawReader } from '../operators/raw/raw-pointer.js';
import { type RawField, type RuleSubject } from '../subject.js';

/** The raw fields that are asked as numbers, each read once a record and only if it is asked. */
export class RawNumbers {
  readonly fields: readonly RawField[];
  private readonly readers: readonly ((raw: unknown) => unknown)[];
  private readonly fieldOf: Int32Array;
  private readonly values: Float64Array;
  private readonly isRead: Uint8Array;
  private raw: unknown;

  constructor(private readonly tests: readonly Test[]) {
    const fields = tests.flatMap((test) => (test.on === 'raw-number' ? [test.field] : []));
    this.fields = [...new Set(fields)];
    this.readers = this.fields.map(rawReader);
    this.fieldOf = Int32Array.from(tests, (test) =>
      test.on === 'raw-number' ? this.fields.indexOf(test.field) : -1,
    );
    this.values = new Float64Array(this.fields.length);
    this.isRead = new Uint8Array(this.fields.length);
  }

  begin({ raw }: RuleSubject): void {
    this.raw = raw;
    this.isRead.fill(0);
  }

  /** `NaN` for what is no number. @param field its place in {@link fields} */
  value(field: number): number {
    if (this.isRead[field] === 0) {
      this.values[field] = numberOfRaw(this.readers[field]!(this.raw));
      this.isRead[field] = 1;
    }
    return this.values[field]!;
  }

  passes(test: number): boolean {
    const value = this.value(this.fieldOf[test]!);
    const { interval } = this.tests[test] as RawNumberTest;
    return value >= interval[0] && value <= interval[1];
  }
}
