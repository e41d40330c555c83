import { type TrainOptions } from './learn/train-model.js';

/** What is asked of a tenant's model before anything is applied without a person. */
export const trainSettings = { precision: 0.975, minRecords: 1 } as const satisfies TrainOptions;
