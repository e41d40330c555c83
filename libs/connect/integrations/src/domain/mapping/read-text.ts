import { type FieldReading, read, unreadable } from './field-reading.js';

/** A text, trimmed; `null` when there is none. */
export function readText(value: unknown): FieldReading<string | null> {
  switch (typeof value) {
    case 'string':
      return read(value.trim() || null);
    case 'number':
      return read(String(value));
    case 'undefined':
      return read(null);
    default:
      return value === null ? read(null) : unreadable('neither text nor a number');
  }
}
