import { z } from 'zod';
import { foldText } from '../../fold-text.js';
import { notSchema } from '../negation.js';
import { type Operator, type TagTest } from '../operator.js';
import { wholeText } from '../text/is.js';
import { oneOfWholeTexts } from '../text/one-of.js';
import { quoteValue, quoteValues, textValueSchema, textValuesSchema } from '../text/text-value.js';

const field = z.literal('tags');
const shareOfTag = 0.02;

const hasSchema = z.strictObject({
  field,
  operator: z.literal('has'),
  value: textValueSchema,
  not: notSchema,
});

/** One of the tags is the value, both folded. Ask for several at once with `all`. */
export const has = {
  schema: hasSchema,
  compile({ value }): TagTest {
    const tag = foldText(value);
    return {
      on: 'tags',
      label: `tagged ${quoteValue(value)}`,
      denied: `not tagged ${quoteValue(value)}`,
      specificity: wholeText + tag.length,
      share: shareOfTag,
      holds: (tags) => tags.includes(tag),
      needs: [tag],
    };
  },
} satisfies Operator<z.infer<typeof hasSchema>>;

const oneOfSchema = z.strictObject({
  field,
  operator: z.literal('one-of'),
  value: textValuesSchema,
  not: notSchema,
});

/** At least one of the tags is one of the values. */
export const hasOneOf = {
  schema: oneOfSchema,
  compile({ value }): TagTest {
    const wanted = [...new Set(value.map(foldText))];
    return {
      on: 'tags',
      label: `tagged one of ${quoteValues(value)}`,
      denied: `tagged none of ${quoteValues(value)}`,
      specificity: oneOfWholeTexts,
      share: Math.min(1, shareOfTag * wanted.length),
      holds: (tags) => tags.some((tag) => wanted.includes(tag)),
      needs: wanted,
    };
  },
} satisfies Operator<z.infer<typeof oneOfSchema>>;

const isEmptySchema = z.strictObject({ field, operator: z.literal('is-empty'), not: notSchema });

/** The record has no tag. */
export const hasNoTags = {
  schema: isEmptySchema,
  compile(): TagTest {
    return {
      on: 'tags',
      label: 'no tags',
      denied: 'any tag',
      specificity: wholeText,
      share: 0.9,
      holds: (tags) => tags.length === 0,
      needs: [],
    };
  },
} satisfies Operator<z.infer<typeof isEmptySchema>>;
