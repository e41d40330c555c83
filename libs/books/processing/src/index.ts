export { runChain } from './domain/chain.js';
export { type ProcessingDecision } from './domain/decision.js';
export { type Stage } from './domain/stage.js';
export { type AskModel, llmStage } from './domain/stages/llm.stage.js';
export { rulesStage } from './domain/stages/rules.stage.js';
export { type Predictor, similarityStage } from './domain/stages/similarity.stage.js';
export {
  type Direction,
  type LearnedDecision,
  type SeenPayment,
  subjectOf,
} from './domain/learn/learned-decision.js';
export { enoughDecisions, type EnoughOptions } from './propose-rules/derive/enough-decisions.js';
export { payeeOf } from './propose-rules/derive/payee-of.js';
export {
  type ProposedRule,
  type ProposeOptions,
  proposeRules,
} from './propose-rules/derive/propose-rules.js';
