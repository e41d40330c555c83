import { type Condition } from '../domain/condition.js';
import { foldText } from '../domain/fold-text.js';
import { textFields } from '../domain/subject.js';

/** A part of a condition that is compared as a whole: a comparison, or a group of which none may hold. */
export type Atom = Exclude<Condition, { all: readonly Condition[] } | { any: readonly Condition[] }>;

/**
 * Whether every record that `narrow` holds for is one that `wide` holds for. It is told by their form alone, so that
 * yes is certain, and no means that it was not seen.
 */
export function implies(narrow: Condition, wide: Condition): boolean {
  if ('any' in narrow) return narrow.any.every((part) => implies(part, wide));
  if ('all' in wide) return wide.all.every((part) => implies(narrow, part));
  if ('all' in narrow && narrow.all.some((part) => implies(part, wide))) return true;
  if ('any' in wide) return wide.any.some((part) => implies(narrow, part));
  return !('all' in narrow) && atomImplies(narrow, wide);
}

function atomImplies(narrow: Atom, wide: Atom): boolean {
  if (JSON.stringify(narrow) === JSON.stringify(wide)) return true;
  const [texts, asked] = [textsOf(narrow), textsOf(wide)];
  if (!texts || !asked || texts.field !== asked.field) return false;
  return texts.values.every((text) => asked.values.some((part) => sees(texts.kind, text, asked.kind, part)));
}

const kinds = ['is', 'one-of', 'contains', 'starts-with', 'ends-with'] as const;
type Kind = (typeof kinds)[number];

/** Whether to be, to have, to begin or to end with `text` is enough for the other comparison. */
function sees(kind: Kind, text: string, asked: Kind, part: string): boolean {
  const isWhole = kind === 'is' || kind === 'one-of';
  if (asked === 'contains') return text.includes(part);
  if (asked === 'starts-with') return (isWhole || kind === 'starts-with') && text.startsWith(part);
  if (asked === 'ends-with') return (isWhole || kind === 'ends-with') && text.endsWith(part);
  return isWhole && text === part;
}

/** What a comparison of text asks for: one of these values. Not of one that is turned into its opposite. */
export function textsOf(
  atom: Atom,
): { readonly field: string; readonly kind: Kind; readonly values: readonly string[] } | undefined {
  if ('none' in atom || !('value' in atom) || atom.not) return undefined;
  const { field, operator, value } = atom;
  const isText = field.startsWith('raw/') || (textFields as readonly string[]).includes(field);
  const kind = kinds.find((one) => one === operator);
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (!isText || !kind || !values.every((one) => typeof one === 'string')) return undefined;
  return { field, kind, values: values.map((one) => foldText(one)) };
}

/** Every comparison, and every group of which none may hold, that the condition is made of. */
export function atomsOf(condition: Condition): readonly Atom[] {
  if ('all' in condition) return condition.all.flatMap(atomsOf);
  if ('any' in condition) return condition.any.flatMap(atomsOf);
  return [condition];
}
