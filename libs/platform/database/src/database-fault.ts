import { DatabaseError } from 'pg';

export { DatabaseError };

/** Whether a statement failed because a row with the same unique key is there already. */
export const isUniqueViolation = (fault: unknown): boolean =>
  fault instanceof DatabaseError && fault.code === '23505';

/**
 * Whether the connection was lost on the way, or the server ended it: what was sent last may have been done.
 *
 * @see PostgreSQL, appendix A: class 08 and 57P01 to 57P05
 */
export const isConnectionLost = (fault: unknown): boolean =>
  fault instanceof DatabaseError
    ? /^(?:08|57P0)/.test(fault.code ?? '')
    : fault instanceof Error &&
      (codes.has(codeOf(fault)) ||
        /^(?:Connection terminated|Client (?:has encountered a connection error|was closed) and is not queryable)/.test(
          fault.message,
        ));

const codes = new Set(['ECONNRESET', 'EPIPE', 'ETIMEDOUT']);
const codeOf = (fault: Error): string => ('code' in fault ? String(fault.code) : '');
