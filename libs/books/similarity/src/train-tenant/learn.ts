import { type Example } from '../domain/example.js';
import { trainModel, type TrainOptions } from '../domain/learn/train-model.js';
import { type HeldOut } from '../domain/measure/held-out.js';
import { packSnapshot } from '../snapshot-bytes.js';

export interface Lesson {
  readonly examples: readonly Example[];
  readonly options: TrainOptions;
}

export interface Learned {
  /** Compressed, see {@link packSnapshot}. */
  readonly snapshot: Uint8Array;
  readonly counterparties: number;
  readonly threshold: number;
  readonly heldOut: HeldOut;
}

/** Takes seconds, in which its thread does nothing else. */
export function learn({ examples, options }: Lesson): Learned {
  const model = trainModel(examples, options);
  return {
    snapshot: packSnapshot(model),
    counterparties: model.counterparties.length,
    threshold: model.threshold,
    heldOut: model.heldOut,
  };
}
