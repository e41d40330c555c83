import { type Condition } from '../domain/condition.js';
import { type RuleDefinition } from '../domain/rule.js';
import { type Atom, atomsOf, textsOf } from './implies.js';

/**
 * Rules by a part of their condition that whatever implies it must have, so that not each is compared with each: by a
 * text that has to be in another one, or by the part as it is written.
 */
export class AnchorIndex {
  private readonly written = new Map<string, RuleDefinition[]>();
  /** By field and length: a text is taken apart into pieces of these lengths only. */
  private readonly texts = new Map<string, Map<number, Map<string, RuleDefinition[]>>>();

  add(rule: RuleDefinition): void {
    for (const atom of anchorsOf(rule.when)) {
      const texts = textsOf(atom);
      if (!texts) kept(this.written, JSON.stringify(atom), () => []).push(rule);
      else for (const text of texts.values) this.withText(texts.field, text).push(rule);
    }
  }

  /** Rules whose condition the given one may imply. */
  *candidates(condition: Condition): Iterable<RuleDefinition> {
    for (const atom of atomsOf(condition)) {
      const texts = textsOf(atom);
      if (!texts) yield* this.written.get(JSON.stringify(atom)) ?? [];
      else for (const text of texts.values) yield* this.withPartOf(texts.field, text);
    }
  }

  private withText(field: string, text: string): RuleDefinition[] {
    const ofField = kept(this.texts, field, () => new Map<number, Map<string, RuleDefinition[]>>());
    return kept(
      kept(ofField, text.length, () => new Map<string, RuleDefinition[]>()),
      text,
      () => [],
    );
  }

  private *withPartOf(field: string, text: string): Iterable<RuleDefinition> {
    for (const [length, ofLength] of this.texts.get(field) ?? [])
      for (let from = 0; from + length <= text.length; from++)
        yield* ofLength.get(text.slice(from, from + length)) ?? [];
  }
}

/** Parts of which one is implied by whatever implies the condition; of `all` the part that says most. */
function anchorsOf(condition: Condition): readonly Atom[] {
  if ('any' in condition) return condition.any.flatMap(anchorsOf);
  if (!('all' in condition)) return [condition];
  return condition.all.map(anchorsOf).reduce((best, other) => (worth(other) > worth(best) ? other : best));
}

/** Texts say more than amounts or directions, and longer ones more than short ones. */
const worth = (atoms: readonly Atom[]): number =>
  Math.min(...atoms.flatMap((atom) => textsOf(atom)?.values.map(({ length }) => length) ?? [0]));

function kept<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
