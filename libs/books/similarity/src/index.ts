export { type Judged } from './domain/calibrate/choose-threshold.js';
export { type Example, type Payment } from './domain/example.js';
export { type Embedding } from './domain/embed/vocabulary.js';
export {
  type Evidence,
  type Found,
  type FoundByText,
  type Prediction,
  type SimilarCounterparty,
} from './domain/learn/prediction.js';
export { TrainedModel } from './domain/learn/trained-model.js';
export { trainInSteps, trainModel, type TrainOptions } from './domain/learn/train-model.js';
export {
  type Accuracy,
  evaluate,
  type Evaluation,
  type Learned,
  type Verdict,
  type Watch,
} from './domain/measure/evaluate.js';
export { type Bin, expectedCalibrationError, reliability, shareRight } from './domain/measure/measure.js';
export { TrigramBaseline } from './domain/measure/trigram-baseline.js';
export { trainSettings } from './domain/train-settings.js';
export { ModelUnreadable } from './domain/snapshot/container.js';
export { normalizePayee } from './domain/text/normalize-payee.js';
export { type ApprovedPayment, type PaymentToJudge, type TrainingId } from './domain/approved-payment.js';
export { modelTrained, trainingRequested } from './domain/similarity.events.js';
export { OpenPredictor } from './open-predictor/open-predictor.use-case.js';
export {
  type SimilarityEvidence,
  TenantPredictor,
  type TenantPrediction,
} from './open-predictor/tenant-predictor.js';
export { RememberApproved } from './remember-approved/remember-approved.use-case.js';
export { SimilarityModule } from './similarity.module.js';
