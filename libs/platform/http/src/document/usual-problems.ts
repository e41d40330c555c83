import { idempotentExtension } from '../contract/creates.js';
import { type ProblemCodes } from '../contract/problems.js';
import { rateClassExtension } from '../limits/rate-class.js';
import { bodyTypesOf, type Operation, parametersOf } from './operations.js';

/** The problems that an operation can answer with because of what it takes, whatever it does. */
export function usualProblems(operation: Operation): ProblemCodes[] {
  const types = bodyTypesOf(operation);
  const places = new Set(parametersOf(operation).map(({ in: place }) => place));
  // Whoever signs a body is not counted, and its bytes are taken as they are, of whatever type.
  const isSigned = operation[rateClassExtension] === 'signed';
  const cases: [isCase: boolean, codes: ProblemCodes][] = [
    // Even a query that nobody asked for is read, and may hold what no text can.
    [true, { 400: ['http.request-invalid'] }],
    [types.includes('application/json') && !isSigned, { 400: ['http.json-invalid'] }],
    [operation[idempotentExtension] === true, idempotency],
    [hasHeader(operation, 'If-Match'), { 412: ['http.version-mismatch'] }],
    [types.length > 0, { 413: ['http.body-too-large'], 415: ['http.encoding-unsupported'] }],
    [types.length > 0 && !isSigned, { 415: ['http.media-type-unsupported'] }],
    [places.has('path'), { 414: ['http.path-too-long'] }],
    [!isSigned, { 429: ['http.rate-limited'] }],
    [true, { 500: ['internal'], 503: ['http.answer-overdue'] }],
  ];
  return cases.filter(([isCase]) => isCase).map(([, codes]) => codes);
}

const idempotency: ProblemCodes = {
  400: ['http.idempotency-key-invalid'],
  409: ['http.idempotency-in-progress', 'http.idempotency-outcome-unknown'],
  422: ['http.idempotency-key-reused'],
};

const hasHeader = (operation: Operation, wanted: string): boolean =>
  parametersOf(operation).some(({ in: place, name }) => place === 'header' && name === wanted);
