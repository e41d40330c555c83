import { DomainError } from '@balance/kernel';

/** Why a report failed, in words for the tenant: what is nobody's fault but ours is told in general terms. */
export const failureOf = (fault: unknown): { code: string; message: string } =>
  fault instanceof DomainError
    ? { code: fault.code, message: fault.message }
    : {
        code: 'reports.generation-failed',
        message: 'Something went wrong on our side, again and again. Request the report anew.',
      };
