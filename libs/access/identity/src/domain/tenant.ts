import { type Currency, type TenantId } from '@balance/kernel';

export interface Tenant {
  readonly id: TenantId;
  /** Names it in commands and addresses; never changes. */
  readonly slug: string;
  readonly name: string;
  readonly currency: Currency;
}
