import { type Calibrated } from '../calibrate/calibrate.js';
import { type SimilarityModel } from './similarity-model.js';

/** What a trained model is made of. */
export interface TrainedParts extends Calibrated {
  readonly model: SimilarityModel;
  readonly minRecords: number;
}
