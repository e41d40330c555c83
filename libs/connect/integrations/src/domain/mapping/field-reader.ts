import { type Currency, currencySchema } from '@balance/kernel';
import { type FieldReading, read, unreadable } from './field-reading.js';
import { type Mapping } from './mapping.js';
import { parsePath, type PayloadPath, valueAt } from './payload-path.js';
import { readText } from './read-text.js';

/** Reads one field of a record, and says where it looked. */
export type FieldReader<Value> = (record: object) => {
  readonly path: PayloadPath;
  readonly reading: FieldReading<Value>;
};

export function fieldReader<Value>(
  path: string,
  readValue: (value: unknown) => FieldReading<Value>,
): FieldReader<Value> {
  const steps = parsePath(path);
  return (record) => ({ path: steps, reading: readValue(valueAt(record, steps)) });
}

export function currencyReader({ path, constant }: Mapping['currency']): FieldReader<Currency> {
  if (constant !== undefined) return () => ({ path: [], reading: read(constant) });
  return fieldReader(path ?? '', (value) => {
    const parsed = currencySchema.safeParse(value);
    return parsed.success ? read(parsed.data) : unreadable('not an ISO 4217 currency code');
  });
}

/** The first of the paths that leads to a text, or to something that is none. */
export function textReader(paths: readonly string[] = []): FieldReader<string | null> {
  const readers = paths.map((path) => fieldReader(path, readText));
  return (record) => {
    for (const reader of readers) {
      const found = reader(record);
      if (!found.reading.isRead || found.reading.value !== null) return found;
    }
    return { path: [], reading: read(null) };
  };
}
