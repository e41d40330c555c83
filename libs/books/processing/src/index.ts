export { enoughDecisions, type EnoughOptions } from './domain/learn/enough-decisions.js';
export {
  type Direction,
  type LearnedDecision,
  payeeOf,
  type SeenPayment,
  subjectOf,
} from './domain/learn/learned-decision.js';
export { type ProposedRule, type ProposeOptions, proposeRules } from './domain/learn/propose-rules.js';
