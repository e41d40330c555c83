export { Creates } from './contract/creates.js';
export { IfMatch, Versioned } from './contract/versioned.js';
export { Problems } from './contract/problems.js';
export { createHttpApp, loggerOf, openApiOf } from './http-app.js';
export { PageQuery } from './page-query.dto.js';
export { type FieldError, type Problem, problem, problemOf, RequestInvalid } from './problem.js';
export { ProblemFilter } from './problem.filter.js';
export { validationPipe } from './validation.js';
export { unkeepable } from './unkeepable.js';
