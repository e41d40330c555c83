export { assertNever } from './assert-never.js';
export { type Cause, causeSchema } from './cause.js';
export { Clock, SystemClock } from './clock.js';
export { type Currency, currencySchema, isCurrency, minorDigits } from './currency.js';
export { cursorAfter, CursorInvalid, keyOfCursor, pageOf } from './cursor.js';
export { DomainError } from './domain-error.js';
export { type Id, idSchema, type TenantId, tenantIdSchema } from './id.js';
export { blockOf, endOfBlock, Ids, SystemIds } from './ids.js';
export { formatMinor, maxMinor, minMinor, parseMinor } from './money.js';
