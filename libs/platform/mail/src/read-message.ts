/** What is shown of a message. */
export interface ReadMessage {
  readonly date: Date;
  readonly to: string;
  readonly subject: string;
  /** The part in plain text. */
  readonly text: string;
  /** The first link in it. */
  readonly link: string | undefined;
}

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Reads a message that {@link OutboxMailer} wrote. */
export function readMessage(bytes: Buffer): ReadMessage {
  const message = partOf(bytes.toString('utf8'));
  const text = textOf(message).replaceAll('\r\n', '\n');
  return {
    date: new Date(message.headers.get('date') ?? Number.NaN),
    to: words(message.headers.get('to') ?? ''),
    subject: words(message.headers.get('subject') ?? ''),
    text,
    link: /https?:\/\/\S+/.exec(text)?.[0],
  };
}

function partOf(source: string): Part {
  const end = source.indexOf('\r\n\r\n');
  const head = end < 0 ? source : source.slice(0, end);
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
    }),
  );
  return { headers, body: end < 0 ? '' : source.slice(end + 4) };
}

/** The plain text of a message, or of the first of its parts that has one. */
function textOf({ headers, body }: Part): string {
  const type = headers.get('content-type') ?? 'text/plain';
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (boundary === undefined) {
    if (!type.startsWith('text/plain')) return '';
    return decoded(body, headers.get('content-transfer-encoding') ?? '7bit');
  }
  // The line break before a boundary belongs to the boundary (RFC 2046, 5.1.1).
  const parts = body.split(`\r\n--${boundary}`).slice(body.startsWith(`--${boundary}`) ? 0 : 1, -1);
  return parts.map((part) => textOf(partOf(part.replace(/^\r\n/, '')))).find(Boolean) ?? '';
}

function decoded(body: string, transferEncoding: string): string {
  if (transferEncoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (transferEncoding !== 'quoted-printable') return body;
  return octetsOf(body.replace(/=[ \t]*\r\n/g, '')).toString('utf8');
}

/** Decodes encoded words (RFC 2047). White space between two of them is not part of the text. */
function words(header: string): string {
  return header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/(?:=\?utf-8\?[qb]\?[^?]*\?=)+/gi, (run) =>
      Buffer.concat([...run.matchAll(/=\?utf-8\?([qb])\?([^?]*)\?=/gi)].map(wordBytes)).toString('utf8'),
    );
}

const wordBytes = ([, encoding = '', text = '']: RegExpMatchArray): Buffer =>
  encoding.toLowerCase() === 'b' ? Buffer.from(text, 'base64') : octetsOf(text.replaceAll('_', ' '));

/** The bytes of quoted-printable text (RFC 2045, 6.7). */
const octetsOf = (text: string): Buffer =>
  Buffer.from(
    text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
