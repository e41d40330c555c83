export { type Judged } from './domain/calibrate/choose-threshold.js';
export { type Example, type Payment } from './domain/example.js';
export {
  CategoryPredictor,
  type Evidence,
  learnCategories,
  type LearnOptions,
  type Prediction,
} from './domain/learn/learn-categories.js';
export { type Accuracy, evaluate, type Evaluation, type Watch } from './domain/measure/evaluate.js';
export { type Bin, expectedCalibrationError, reliability, shareRight } from './domain/measure/measure.js';
export { TrigramBaseline } from './domain/measure/trigram-baseline.js';
export { normalizePayee } from './domain/text/normalize-payee.js';
