export { type CategoryQuestion, ChooseCategories } from './choose-categories/choose-categories.use-case.js';
export { tryOutModel } from './choose-categories/try-out-model.js';
export { languageModelChanged } from './domain/language-model.events.js';
export { type AnswerFacts, type LlmVerdict, type Unavailable } from './domain/llm-verdict.js';
export { type CategoryChoice, type PaymentToName } from './domain/payment-to-name.js';
export { LanguageModelModule } from './language-model.module.js';
