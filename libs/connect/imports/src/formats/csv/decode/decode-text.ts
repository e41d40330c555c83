import iconv from 'iconv-lite';
import { type StatementSource } from '../../statement-format.js';
import { wasUtf8 } from './guess-encoding.js';

const hasSurrogates = /^(utf-?(16|7)|ucs|cesu)/i;

/** Thrown inside the planning only: the file, thought to be UTF-8, is not. Carries the bytes that show it. */
export class NotUtf8 extends Error {
  constructor(readonly bytes: Buffer) {
    super('not UTF-8');
  }
}

export interface DecodeOptions {
  encoding: string;
  /** Whether to throw {@link NotUtf8} when the bytes refute UTF-8. */
  refutable?: boolean;
}

/**
 * The text of a file, chunk by chunk, without its byte order mark. No byte is an error: what cannot be decoded,
 * half a surrogate pair and the NUL that no database stores become U+FFFD.
 */
export async function* decodeText(
  source: StatementSource,
  { encoding, refutable = false }: DecodeOptions,
): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(encoding);
  const mend = hasSurrogates.test(encoding) ? new SurrogateMender() : null;
  const chunks: AsyncIterable<Uint8Array> = source.open();
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const decoded = decoder.write(bytes);
    if (refutable && !wasUtf8(decoded)) throw new NotUtf8(bytes);
    const text = mend ? mend.write(decoded) : decoded;
    if (text.length > 0) yield withoutNul(text);
  }
  const rest = (mend ? mend.write(decoder.end() ?? '') + mend.end() : decoder.end()) ?? '';
  if (rest.length > 0) yield withoutNul(rest);
}

const withoutNul = (text: string): string => (text.includes('\0') ? text.replaceAll('\0', '\ufffd') : text);

/** Replaces surrogates that have no partner, also across chunks: PostgreSQL refuses them. */
class SurrogateMender {
  #held = '';

  write(text: string): string {
    const whole = this.#held + text;
    this.#held = /[\ud800-\udbff]$/.test(whole) ? whole.slice(-1) : '';
    return (this.#held ? whole.slice(0, -1) : whole).replace(/\p{Surrogate}/gu, '\ufffd');
  }

  end(): string {
    return this.#held ? '\ufffd' : '';
  }
}
