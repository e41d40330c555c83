import { type Caller } from '@balance/identity';
import { OverrideForbidden } from '../domain/ledger.errors.js';

/** How bodies ask for it. */
export const overrideProperty = {
  type: Boolean,
  default: false,
  example: false,
  description: 'Into a closed period as well; takes `ledger:override`',
};

/** Whether a lock is overridden: by who may, and says so. @throws {OverrideForbidden} `ledger.override-forbidden` */
export function mayOverride({ permissions }: Pick<Caller, 'permissions'>, isWished = false): boolean {
  if (isWished && !permissions.has('ledger:override')) throw new OverrideForbidden();
  return isWished;
}
