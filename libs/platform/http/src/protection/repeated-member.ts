import { pointerTo } from '../request-invalid.js';

/** An object or a list that the scan is inside of. */
interface Level {
  /** The members of an object so far; unset for a list. */
  readonly names?: Set<string>;
  /** The member of an object, or the place in a list, that the scan is at. */
  at: string | number;
  /** Whether the next string is the name of a member. */
  isName: boolean;
}

/**
 * Points at the first member of an object that is there twice, in a text that is known to be JSON. JSON.parse() keeps
 * the last of them, other parsers the first: two programs would read two things in one request.
 *
 * It takes one pass, whatever the depth.
 */
export function repeatedMember(json: string): string | undefined {
  const levels: Level[] = [];
  for (let at = 0; at < json.length; at++) {
    const level = levels.at(-1);
    switch (json.charCodeAt(at)) {
      case 0x7b: // {
        levels.push({ names: new Set(), at: '', isName: true });
        break;
      case 0x5b: // [
        levels.push({ at: 0, isName: false });
        break;
      case 0x7d: // }
      case 0x5d: // ]
        levels.pop();
        break;
      case 0x2c: // ,
        if (level?.names) level.isName = true;
        else if (typeof level?.at === 'number') level.at++;
        break;
      case 0x22: {
        // "
        const end = endOfString(json, at);
        if (level?.names && level.isName) {
          level.at = nameOf(json.slice(at, end + 1));
          level.isName = false;
          if (level.names.has(level.at)) return levels.map((one) => String(one.at)).reduce(pointerTo, '');
          level.names.add(level.at);
        }
        at = end;
      }
    }
  }
  return undefined;
}

/** The quote that is not escaped: an even number of backslashes stands before it. */
function endOfString(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end > 0; end = json.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (json.charCodeAt(end - 1 - backslashes) === 0x5c) backslashes++;
    if (backslashes % 2 === 0) return end;
  }
  return json.length;
}

const nameOf = (quoted: string): string =>
  quoted.includes('\\') ? String(JSON.parse(quoted)) : quoted.slice(1, -1);
