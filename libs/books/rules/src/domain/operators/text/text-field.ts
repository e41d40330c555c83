import { z } from 'zod';
import { type TextField, textFields } from '../../subject.js';
import { rawFieldSchema } from '../raw/raw-pointer.js';

/** The record's own text fields, and any raw one. */
export const textFieldSchema = z.union([z.enum(textFields), rawFieldSchema]);

export type AnyTextField = z.infer<typeof textFieldSchema>;

// Guesses for the index alone: they decide what it asks first, never what holds.
const shareOfOneValue: Readonly<Partial<Record<string, number>>> = {
  account: 0.2,
  currency: 0.8,
  source: 0.6,
} satisfies Partial<Record<TextField, number>>;

/** A guess at how many records have a given whole text in the field. */
export const shareOfWhole = (field: AnyTextField): number =>
  shareOfOneValue[field] ?? (field.startsWith('raw/') ? 0.02 : 0.0005);

/** A guess at how many records have a given literal somewhere in the field. */
export const shareOfPart = (field: AnyTextField, part: string): number =>
  shareOfOneValue[field] ?? Math.max(0.001, 0.5 ** part.length);
