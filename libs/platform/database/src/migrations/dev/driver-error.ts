import { type DriverAdapterError } from '@prisma/driver-adapter-utils';
import { DatabaseError } from 'pg';

const undefinedTable = '42P01';

/** The fault as the engine understands it; it looks for one kind itself, a table that is missing. */
export async function driverError(error: unknown): Promise<DriverAdapterError | unknown> {
  if (!(error instanceof DatabaseError)) return error;
  const { DriverAdapterError } = await import('@prisma/driver-adapter-utils');
  const { code = '', message, severity = 'ERROR', detail, column, hint } = error;
  if (code === undefinedTable) return new DriverAdapterError({ kind: 'TableDoesNotExist' });
  return new DriverAdapterError({ kind: 'postgres', code, message, severity, detail, column, hint });
}
