import iconv from 'iconv-lite';
import { BinaryFile, EmptyFile, EncodingUnknown } from '../../../domain/file-errors.js';
import { binaryKind } from './binary-kind.js';
import { encodingOfMark, encodingOfZeros, guessLegacyEncoding, wasUtf8 } from './guess-encoding.js';

export interface EncodingGuess {
  encoding: string;
  /** False while only the beginning speaks for UTF-8: a later byte can still refute it. */
  isCertain: boolean;
}

const isWide = /^(utf-?(16|32)|ucs)/i;

/**
 * The encoding of a file, from its first bytes.
 *
 * @param wanted the mapping's encoding, which wins over what the bytes say
 * @throws {EmptyFile} no bytes
 * @throws {BinaryFile} a known binary format, or zero bytes that are not UTF-16 or UTF-32
 * @throws {EncodingUnknown}
 */
export function detectEncoding(head: Buffer, name: string, wanted: string | undefined): EncodingGuess {
  if (head.length === 0) throw new EmptyFile(name);
  const kind = binaryKind(head);
  if (kind) throw new BinaryFile(name, kind);
  if (wanted !== undefined && !iconv.encodingExists(wanted)) throw new EncodingUnknown(wanted);
  const stated = wanted ?? encodingOfMark(head);
  if (stated && isWide.test(stated)) return { encoding: stated, isCertain: true };
  const wide = head.includes(0) ? encodingOfZeros(head) : null;
  if (head.includes(0) ? !wide : isMostlyControl(head)) throw new BinaryFile(name, null);
  const known = stated ?? wide;
  if (known) return { encoding: known, isCertain: true };
  if (wasUtf8(iconv.decode(wholeCharacters(head), 'utf-8'))) return { encoding: 'utf-8', isCertain: false };
  return { encoding: guessLegacyEncoding(head), isCertain: true };
}

/** Control characters other than the blanks and line ends of text, above any share that damage explains. */
function isMostlyControl(head: Buffer): boolean {
  const controls = head.filter(
    (byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d,
  ).length;
  return controls > head.length * 0.05;
}

/** Cuts a character off that the end of the sample may have split. */
function wholeCharacters(head: Buffer): Buffer {
  let end = head.length;
  while (end > 0 && end > head.length - 4 && head[end - 1]! >= 0x80) end -= 1;
  return head.subarray(0, end);
}
