export {
  type Direction,
  type LearnedDecision,
  payeeOf,
  type SeenPayment,
} from './domain/learn/learned-decision.js';
export { type ProposedRule, type ProposeOptions, proposeRules } from './domain/learn/propose-rules.js';
