import { STATUS_CODES } from 'node:http';
import { type Operation } from './operations.js';

/** Gives each answer that nobody described the name of its status. */
export function withDescriptions(operation: Operation): Operation {
  const responses = Object.entries(operation.responses).map(([status, response]) => [
    status,
    response && 'description' in response && !response.description
      ? { ...response, description: STATUS_CODES[status] ?? status }
      : response,
  ]);
  return { ...operation, responses: Object.fromEntries(responses) };
}
