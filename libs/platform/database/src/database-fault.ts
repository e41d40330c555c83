import { DatabaseError } from 'pg';

export { DatabaseError };

/** Whether a statement failed because a row with the same unique key is there already. */
export const isUniqueViolation = (fault: unknown): boolean =>
  fault instanceof DatabaseError && fault.code === '23505';
