import { type Test, type TextTest } from '../operators/operator.js';
import { rawReader, textOfRaw } from '../operators/raw/raw-pointer.js';
import { type RawField, type RuleSubject, type TextField } from '../subject.js';
import { TextIndex } from './text-index.js';

/** A text field that a rule set asks about. */
export interface AskedField {
  readonly name: TextField | RawField;
  readonly read: (subject: RuleSubject) => string | null;
  /** Knows the tests that trigger rules; the others are asked one by one. */
  readonly index: TextIndex;
  readonly hasTriggers: boolean;
}

/** The text fields that the tests ask about, each with the index of those tests that trigger rules. */
export function textFieldsOf(
  tests: readonly Test[],
  triggers: ReadonlySet<number>,
  memoSize: number,
): AskedField[] {
  const byField = new Map<AskedField['name'], { number: number; test: TextTest }[]>();
  tests.forEach((test, number) => {
    if (test.on !== 'text') return;
    const known = byField.get(test.field);
    if (known) known.push({ number, test });
    else byField.set(test.field, [{ number, test }]);
  });
  return [...byField].map(([name, asked]) => {
    const indexed = asked.filter(({ number }) => triggers.has(number));
    const index = new TextIndex(indexed, memoSize);
    return { name, read: readerOf(name), index, hasTriggers: indexed.length > 0 };
  });
}

function readerOf(name: TextField | RawField): AskedField['read'] {
  switch (name) {
    // One closure for each: a look-up by a name that varies costs more than all that follows it.
    case 'description':
      return ({ description }) => description;
    case 'counterparty':
      return ({ counterparty }) => counterparty;
    case 'reference':
      return ({ reference }) => reference;
    case 'account':
      return ({ account }) => account;
    case 'currency':
      return ({ currency }) => currency;
    case 'source':
      return ({ source }) => source;
    default: {
      const read = rawReader(name);
      return ({ raw }) => textOfRaw(read(raw));
    }
  }
}
