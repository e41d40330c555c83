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
