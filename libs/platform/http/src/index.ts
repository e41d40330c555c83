export { CachedRead } from './cached-reads/cached-read.js';
export { Creates } from './contract/creates.js';
export { HttpContractModule } from './contract/http-contract.module.js';
export { LargeBody } from './contract/large-body.js';
export { IfMatch, Versioned } from './contract/versioned.js';
export { ParseIdPipe } from './contract/parse-id.pipe.js';
export { Problems } from './contract/problems.js';
export { type OwnedRequest, type RequestOwner } from './contract/request-owner.js';
export { keepBodiesUnread, UnreadBody } from './contract/unread-body.js';
export { describeHttpApp } from './document/describe-http-app.js';
export { type AboutApi, openApiOf } from './document/open-api.js';
export { createHttpApp, loggerOf } from './http-app.js';
export { Idempotency } from './idempotency/idempotency.js';
export { RateClass } from './limits/rate-class.js';
export {
  AnyMatching,
  AnyOf,
  AnyOfIds,
  Day,
  DecimalAmount,
  IsCalendarDate,
  Moment,
  SearchText,
  YesOrNo,
} from './list/filters.js';
export { PageQuery } from './list/page-query.dto.js';
export { PageOf, type PageView, pageView } from './list/page-view.js';
export { SortedPageQuery } from './list/sorted-page-query.js';
export { type Problem, problem, problemOf } from './problem.js';
export { ProblemFilter } from './problem.filter.js';
export { Upload } from './protection/deadlines.js';
export { type FieldError, RequestInvalid } from './request-invalid.js';
export { validationPipe } from './validation.js';
export { unkeepable } from './unkeepable.js';
