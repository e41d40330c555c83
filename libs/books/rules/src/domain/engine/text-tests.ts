import { type TextTest } from '../operators/operator.js';
import { type TextField, textFields } from '../subject.js';
import { type NumberedTest, TextIndex } from './text-index.js';

/** The text tests of a rule set, each once however many rules make it. */
export class TextTests {
  private readonly numbered = new Map<string, NumberedTest>();

  get count(): number {
    return this.numbered.size;
  }

  /**
   * @param key equal for equal tests
   * @returns the number of the test, from 0
   */
  add(key: string, test: TextTest): number {
    const known = this.numbered.get(key);
    if (known) return known.number;
    const number = this.numbered.size;
    this.numbered.set(key, { number, test });
    return number;
  }

  /** One index for each field that any test asks about. */
  buildIndexes(memoSize: number): { readonly field: TextField; readonly index: TextIndex }[] {
    const tests = [...this.numbered.values()];
    return textFields
      .map((field) => ({ field, asked: tests.filter(({ test }) => test.field === field) }))
      .filter(({ asked }) => asked.length > 0)
      .map(({ field, asked }) => ({ field, index: new TextIndex(asked, memoSize) }));
  }
}
