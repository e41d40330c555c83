import { z } from 'zod';
import { defineEvent } from '@balance/events';
import { idSchema } from '@balance/kernel';

const trainingId = idSchema('training');

/** Enough was approved to learn from it again, or somebody asked for it. */
export const trainingRequested = defineEvent('TRAINING_REQUESTED', z.strictObject({ trainingId }));

/** Similarity judges by a new model from now on. */
export const modelTrained = defineEvent(
  'MODEL_TRAINED',
  z.strictObject({
    trainingId,
    version: z.int(),
    examples: z.int(),
    counterparties: z.int(),
    categories: z.int(),
  }),
);
