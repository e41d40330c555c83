import { isAbout, type StoredEvent } from '@balance/events';
import { type Permission } from '@balance/identity';
import { audienceOf, audiences } from '../domain/event-audience.js';

/** Which events of their tenant somebody is shown. */
export interface StreamFilter {
  /** The same for filters that show the same events. */
  readonly name: string;
  shows(event: StoredEvent): boolean;
}

/** What a listener asked to be told of. */
export interface Wish {
  /** All when left out. */
  readonly types?: readonly string[];
  /** `<kind>:<id>` */
  readonly subject?: string;
}

/** What somebody wishes to see of what they may see. */
export function filterOf(permissions: ReadonlySet<Permission>, { types, subject }: Wish): StreamFilter {
  const allowed = new Set(audiences.filter((permission) => permissions.has(permission)));
  const wished = types && new Set(types);
  return {
    name: JSON.stringify([[...allowed], wished && [...wished].sort(), subject]),
    shows: (event) =>
      allowed.has(audienceOf(event.type)) &&
      (wished === undefined || wished.has(event.type)) &&
      (subject === undefined || isAbout(event, subject)),
  };
}
