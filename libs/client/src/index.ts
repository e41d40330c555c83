export { ApiProblem, type Problem } from './api-problem.js';
export { type BalanceClient, type ClientOptions, createClient } from './client.js';
export { type EventWish, type StreamedEvent } from './events.js';
export { type ItemOf, type ListParams, type ListPath } from './list-path.js';
export { type components, type operations, type paths } from './schema.js';
export { type Schemas } from './schemas.js';
export { unwrap } from './unwrap.js';
