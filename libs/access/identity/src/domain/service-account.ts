import { type Id } from '@balance/kernel';

export type ServiceAccountId = Id<'service-account'>;

/** A program that works for a tenant; its keys let it in. */
export interface ServiceAccount {
  readonly id: ServiceAccountId;
  readonly name: string;
  /** Keys of one that is not let nobody in. */
  readonly isEnabled: boolean;
  /** `user:<id>` or `key:<id>` */
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly version: number;
}
