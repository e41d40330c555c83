import { type CompiledCondition } from './compile-condition.js';

/**
 * Numbers of text tests of which at least one is passed whenever the condition holds: the rule needs a look
 * only when one of them is. `undefined` when there are none, as for an amount alone.
 */
export function triggersOf(condition: CompiledCondition): readonly number[] | undefined {
  switch (condition.kind) {
    case 'text':
      return [condition.number];
    case 'subject':
      return undefined;
    case 'any': {
      const each = condition.parts.map(triggersOf);
      return each.includes(undefined) ? undefined : each.flatMap((numbers) => numbers ?? []);
    }
    case 'all':
      // The most specific part is taken to be the rarest.
      return condition.parts
        .toSorted((a, b) => b.specificity - a.specificity)
        .map(triggersOf)
        .find((numbers) => numbers !== undefined);
  }
}
