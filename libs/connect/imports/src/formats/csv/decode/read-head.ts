import { type StatementSource } from '../../statement-format.js';
import { maxRecordLength } from '../split/record-cursor.js';

/** Enough for the longest permitted record in a two-byte encoding, and the first rows. */
const headBytes = 2 * maxRecordLength + 65_536;

/** The first bytes of a file, and whether they are all of it. */
export async function readHead(source: StatementSource): Promise<{ bytes: Buffer; isWhole: boolean }> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream: AsyncIterable<Uint8Array> = source.open();
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.byteLength;
    if (length > headBytes) return { bytes: Buffer.concat(chunks), isWhole: false };
  }
  return { bytes: Buffer.concat(chunks), isWhole: true };
}
