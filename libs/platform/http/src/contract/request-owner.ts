import { type FastifyRequest } from 'fastify';
import { type TenantId } from '@balance/kernel';

/** For whom a request is counted, and whose idempotency keys it may use. */
export interface RequestOwner {
  /** Unset for what concerns a person, whatever the tenant. */
  readonly tenantId: TenantId | null;
  /** `key:<id>` or `user:<id>`. */
  readonly principal: string;
}

/** A request once a guard has found out whose it is. */
export type OwnedRequest = FastifyRequest & { owner?: RequestOwner };
