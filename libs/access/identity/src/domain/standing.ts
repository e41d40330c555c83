import { type Currency } from '@balance/kernel';
import { type Role } from './permissions.js';

/** What a person is here, now: a member of the tenant that they chose, or of none. */
export interface Standing {
  readonly membership: { readonly role: Role; readonly currency: Currency } | null;
}
