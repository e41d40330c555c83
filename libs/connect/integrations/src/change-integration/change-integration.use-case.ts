import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause, expectVersion, type TenantId } from '@balance/kernel';
import { type Integration, type IntegrationId } from '../domain/integration.js';
import { integrationChanged } from '../domain/integration.events.js';
import { IntegrationNotFound, MappingInvalid } from '../domain/integrations.errors.js';
import { checkMapping } from '../domain/mapping/check-mapping.js';
import { type Mapping } from '../domain/mapping/mapping.js';
import { IntegrationRepository } from '../integration.repository.js';
import { KnownEndpoints } from '../receive-delivery/known-endpoints.js';

export interface IntegrationChange {
  readonly name?: string;
  /** Unchecked. */
  readonly mapping?: Readonly<Record<string, unknown>>;
  readonly isEnabled?: boolean;
}

/** Changes how an integration is called, how its payloads are read, and whether it may deliver. */
@Injectable()
export class ChangeIntegration {
  constructor(
    private readonly database: Database,
    private readonly integrations: IntegrationRepository,
    private readonly events: EventLog,
    private readonly endpoints: KnownEndpoints,
  ) {}

  /**
   * @param expected the version that the change was made to, if its author says
   * @throws {IntegrationNotFound} `integrations.not-found`, {@link MappingInvalid} `integrations.mapping-invalid`,
   *   {@link VersionMismatch} `http.version-mismatch`
   */
  async execute(
    tenantId: TenantId,
    id: IntegrationId,
    { mapping, ...change }: IntegrationChange,
    cause: Cause,
    expected?: number,
  ): Promise<Integration> {
    const checked = { ...change, ...(mapping && { mapping: checkedMapping(mapping) }) };
    const changed = (['name', 'mapping', 'isEnabled'] as const).filter((part) => checked[part] !== undefined);
    const integration = await this.database.forTenant(tenantId, async (tx) => {
      const before = await this.integrations.lock(tx, id);
      if (!before) throw new IntegrationNotFound(id);
      expectVersion(before.version, expected);
      if (changed.length === 0) return before;
      const after = { ...before, ...checked, version: before.version + 1 };
      await this.integrations.save(tx, after);
      await this.events.append(tx, [
        { event: integrationChanged, stream: `integration:${id}`, payload: { changed }, cause },
      ]);
      return after;
    });
    this.endpoints.forget(id);
    return integration;
  }
}

function checkedMapping(mapping: Readonly<Record<string, unknown>>): Mapping {
  const checked = checkMapping(mapping);
  if (checked.outcome === 'invalid') throw new MappingInvalid(checked.faults);
  return checked.mapping;
}
