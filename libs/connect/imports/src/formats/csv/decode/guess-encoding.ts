import { analyse } from 'chardet';

/** Characters of a decoded text that were readable beyond ASCII, and those that replaced a broken byte. */
function countForeign(text: string): { good: number; broken: number } {
  const foreign = text.replace(/[\0-\x7f]+/g, '').length;
  const broken = text.split('\ufffd').length - 1;
  return { good: foreign - broken, broken };
}

/**
 * Whether a text that was decoded as UTF-8 really was UTF-8. A few broken bytes among many good characters
 * are damage; mostly broken ones mean that the file has a one-byte encoding.
 */
export function wasUtf8(decoded: string): boolean {
  if (!decoded.includes('\ufffd')) return true;
  const { good, broken } = countForeign(decoded);
  return good > broken;
}

/** The encoding that a byte order mark states, or null. */
export function encodingOfMark(head: Buffer): string | null {
  const mark = head.subarray(0, 4).toString('hex');
  if (mark.startsWith('efbbbf')) return 'utf-8';
  if (mark === 'fffe0000') return 'utf-32le';
  if (mark === '0000feff') return 'utf-32be';
  if (mark.startsWith('fffe')) return 'utf-16le';
  return mark.startsWith('feff') ? 'utf-16be' : null;
}

/** UTF-16 without a mark: in Western text nearly every second byte is zero. Null when the zeros stand elsewhere. */
export function encodingOfZeros(head: Buffer): 'utf-16le' | 'utf-16be' | null {
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2]! += 1;
  });
  const [even, odd] = zeros as [number, number];
  const pairs = head.length / 2;
  if (odd > pairs * 0.4 && even < pairs * 0.05) return 'utf-16le';
  return even > pairs * 0.4 && odd < pairs * 0.05 ? 'utf-16be' : null;
}

const longestLine = 1_024;
const sampleLines = 200;
const leastConfidence = 15;
const leastLead = 5;
const western = new Set([
  'ISO-8859-1',
  'windows-1252',
  'ISO-8859-15',
  'ISO-8859-9',
  'windows-1254',
  'ASCII',
  'UTF-8',
]);

/**
 * The likeliest encoding of bytes that are not UTF-8. Statements give little text to judge by, so that
 * anything but Windows-1252 has to lead clearly. Romanian is left out: chardet sees it in most short texts.
 */
export function guessLegacyEncoding(bytes: Buffer): string {
  const [best, ...others] = analyse(foreignLines(bytes));
  if (!best || western.has(best.name) || best.lang === 'ro') return 'windows-1252';
  const rival = Math.max(
    0,
    ...others.filter(({ name }) => western.has(name)).map(({ confidence }) => confidence),
  );
  const isClear = best.confidence >= leastConfidence && best.confidence - rival >= leastLead;
  return isClear ? best.name.toLowerCase() : 'windows-1252';
}

/** The first lines that have a byte beyond ASCII: the others only make every text look English. */
function foreignLines(bytes: Buffer): Buffer {
  const lines: Buffer[] = [];
  for (let at = 0; at < bytes.length && lines.length < sampleLines;) {
    const foreign = bytes.subarray(at).findIndex((byte) => byte >= 0x80);
    if (foreign === -1) break;
    const from = bytes.lastIndexOf(0x0a, at + foreign) + 1;
    const lineEnd = bytes.indexOf(0x0a, at + foreign);
    at = lineEnd === -1 ? bytes.length : lineEnd + 1;
    lines.push(bytes.subarray(from, Math.min(at, from + longestLine)));
  }
  return Buffer.concat(lines);
}
