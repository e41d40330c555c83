/** The way from a payload to a value in it, step by step. */
export type PayloadPath = readonly string[];

const pointer = /^(?:\/(?:[^~/]|~[01])*)+$/;
const dotted = /^[^./][^.]*(?:\.[^.]+)*$/;

export const isPath = (text: string): boolean => pointer.test(text) || dotted.test(text);

/** Reads a JSON pointer (`/data/object/amount`, RFC 6901) or a dotted path (`data.object.amount`). */
export function parsePath(text: string): PayloadPath {
  if (!text.startsWith('/')) return text.split('.');
  return text
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

export const pointerOf = (path: PayloadPath): string =>
  path.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** What the path leads to; `undefined` when it leads nowhere. Never a property that the payload did not send. */
export function valueAt(payload: unknown, path: PayloadPath): unknown {
  let value = payload;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}
