import { blockOf, type Id } from '@balance/kernel';
import { type StoredEvent } from './event.js';

/**
 * Whether an event speaks of a subject (`<kind>:<id>`), as {@link EventQuery} finds it: itself, or for a record its whole
 * batch, unless the payload names other records.
 */
export function isAbout(
  { stream, payload }: Pick<StoredEvent, 'stream' | 'payload'>,
  subject: string,
): boolean {
  if (stream === subject) return true;
  const [kind, id = ''] = subject.split(':');
  if (kind !== 'record' || id.length !== 36 || stream !== `batch:${blockOf(id as Id<'record'>)}`)
    return false;
  const { recordIds } = payload as { recordIds?: unknown };
  return recordIds === undefined || (Array.isArray(recordIds) && recordIds.includes(id));
}
