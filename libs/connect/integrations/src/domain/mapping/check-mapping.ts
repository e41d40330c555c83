import { z } from 'zod';
import { type Fault } from '../fault.js';
import { type Mapping, mappingSchema } from './mapping.js';
import { pointerOf } from './payload-path.js';
import { presetNames, presets } from './presets.js';

export type CheckedMapping =
  | { readonly outcome: 'valid'; readonly mapping: Mapping }
  | { readonly outcome: 'invalid'; readonly faults: readonly Fault[] };

const presetSchema = z
  .strictObject({ preset: z.enum(presetNames) })
  .transform(({ preset }): Mapping => presets[preset]);

/**
 * Checks a mapping that somebody wrote. A preset is written out: a later change of it does not change what an
 * integration that exists does.
 */
export function checkMapping(input: Readonly<Record<string, unknown>>): CheckedMapping {
  const parsed = (Object.hasOwn(input, 'preset') ? presetSchema : mappingSchema).safeParse(input);
  if (parsed.success) return { outcome: 'valid', mapping: parsed.data };
  const faults = parsed.error.issues.map(({ path, message }) => ({
    pointer: `/mapping${pointerOf(path.map(String))}`,
    detail: message,
  }));
  return { outcome: 'invalid', faults };
}
