export type ParsedBody =
  | { readonly outcome: 'json'; readonly payload: unknown }
  | { readonly outcome: 'not-json'; readonly detail: string };

/** Deeper ones are nobody's, and neither `JSON.stringify` nor PostgreSQL bears them without limit. */
const deepest = 100;
/** Escapes that stand for what PostgreSQL's `json` and `text` cannot hold: NUL, and half a surrogate pair. */
const unstorable = /\\u(?:0000|d[89a-f])/i;

/** Parses a body. What cannot be stored becomes U+FFFD in the payload; the delivery keeps the body as it came. */
export function parseBody(body: string): ParsedBody {
  if (depthOf(body) > deepest) return { outcome: 'not-json', detail: `nested deeper than ${deepest} levels` };
  try {
    const payload: unknown = JSON.parse(body);
    return { outcome: 'json', payload: unstorable.test(body) ? storable(payload) : payload };
  } catch (fault) {
    if (fault instanceof SyntaxError) return { outcome: 'not-json', detail: fault.message };
    throw fault;
  }
}

/** Written out again, whole pairs are characters, and an escape of a surrogate is half of one. */
function storable(payload: unknown): unknown {
  const text = JSON.stringify(payload).replace(/\\\\|\\u0000|\\ud[89a-f]../g, (found) =>
    found === '\\\\' ? found : '\ufffd',
  );
  return JSON.parse(text);
}

function depthOf(body: string): number {
  let depth = 0;
  let reached = 0;
  let isText = false;
  for (let at = 0; at < body.length; at += 1) {
    const code = body.charCodeAt(at);
    if (code === 0x22) isText = !isText;
    else if (isText) at += code === 0x5c ? 1 : 0;
    else if (code === 0x5b || code === 0x7b) reached = Math.max(reached, ++depth);
    else if (code === 0x5d || code === 0x7d) depth -= 1;
  }
  return reached;
}
