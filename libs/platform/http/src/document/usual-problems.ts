import { type ProblemCodes } from '../contract/problems.js';
import { bodyTypesOf, type Operation, parametersOf } from './operations.js';

/** The problems that an operation can answer with because of what it takes, whatever it does. */
export function usualProblems(operation: Operation): ProblemCodes[] {
  const takes = bodyTypesOf(operation);
  const asks = takes.length > 0 || parametersOf(operation).length > 0;
  return [
    ...(asks ? [{ 400: ['http.request-invalid'] }] : []),
    ...(takes.includes('application/json') ? [{ 400: ['http.json-invalid'] }] : []),
    ...(takes.length > 0 ? [{ 413: ['http.body-too-large'], 415: ['http.media-type-unsupported'] }] : []),
    ...(hasHeader(operation, 'If-Match') ? [{ 412: ['http.version-mismatch'] }] : []),
    { 500: ['internal'] },
  ];
}

const hasHeader = (operation: Operation, wanted: string): boolean =>
  parametersOf(operation).some(({ in: place, name }) => place === 'header' && name === wanted);
