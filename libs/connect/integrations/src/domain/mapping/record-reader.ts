import { type NewRecord } from '@balance/records';
import { type Fault } from '../fault.js';
import { currencyReader, type FieldReader, fieldReader, textReader } from './field-reader.js';
import { type Mapping } from './mapping.js';
import { parsePath, pointerOf, valueAt } from './payload-path.js';
import { readAmount } from './read-amount.js';
import { readDate } from './read-date.js';

/** What a record says of itself; its place in the delivery is added by who knows it. */
export type RecordFacts = Omit<NewRecord, 'sourceKey' | 'line' | 'raw'>;

/** The facts of the record at the pointer `at`; `undefined` after adding what is wrong with it to `faults`. */
export type RecordReader = (record: object, at: string, faults: Fault[]) => RecordFacts | undefined;

export function recordReader(mapping: Mapping): RecordReader {
  const bookedOn = fieldReader(mapping.bookedOn.path, (value) => readDate(value, mapping.bookedOn.unit));
  const currency = currencyReader(mapping.currency);
  const amountPath = parsePath(mapping.amount.path);
  const texts = {
    description: textReader(mapping.description),
    counterparty: textReader(mapping.counterparty),
    reference: textReader(mapping.reference),
  };
  return (record, at, faults) => {
    const before = faults.length;
    const take = <Value>(reader: FieldReader<Value>): Value | undefined => {
      const { path, reading } = reader(record);
      if (reading.isRead) return reading.value;
      faults.push({ pointer: at + pointerOf(path), detail: reading.detail });
      return undefined;
    };
    const code = take(currency);
    const facts = {
      bookedOn: take(bookedOn),
      currency: code,
      // What an amount means depends on its currency: without one there is nothing to say about it.
      amountMinor:
        code &&
        take((of) => ({
          path: amountPath,
          reading: readAmount(valueAt(of, amountPath), code, mapping.amount),
        })),
      description: take(texts.description) ?? '',
      counterparty: take(texts.counterparty) ?? null,
      reference: take(texts.reference) ?? null,
    };
    return faults.length === before && isWhole(facts) ? facts : undefined;
  };
}

const isWhole = (
  facts: Omit<RecordFacts, 'bookedOn' | 'currency' | 'amountMinor'> & Partial<RecordFacts>,
): facts is RecordFacts =>
  facts.bookedOn !== undefined && facts.currency !== undefined && facts.amountMinor !== undefined;
