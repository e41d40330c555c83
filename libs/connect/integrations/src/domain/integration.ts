import { type Id } from '@balance/kernel';
import { type Mapping } from './mapping/mapping.js';

export type IntegrationId = Id<'integration'>;

/** A partner that delivers records by webhook. */
export interface Integration {
  readonly id: IntegrationId;
  readonly name: string;
  /** Ledger account whose movements it tells. */
  readonly accountCode: string;
  readonly mapping: Mapping;
  readonly isEnabled: boolean;
  /** Raised with each change; the signing secret is no part of it. */
  readonly version: number;
  readonly createdAt: Date;
}

/** What the signing secret of an integration is sealed for. */
export const secretContext = (id: IntegrationId): string => `integration:${id}`;
