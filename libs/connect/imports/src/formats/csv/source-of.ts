import { Readable } from 'node:stream';
import { type StatementSource } from '../statement-format.js';

/** For tests: a file of this content that arrives in chunks of `size` bytes. */
export function sourceOf(content: string | Buffer, size = 65_536): StatementSource {
  const bytes = Buffer.from(content);
  const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) =>
    bytes.subarray(n * size, (n + 1) * size),
  );
  return { open: () => Readable.from(chunks), size: bytes.length, name: 'test.csv' };
}
