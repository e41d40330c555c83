import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { type TenantId } from '@balance/kernel';
import { barOf, budgetMicrosOf, type LanguageModelSettings, unset } from '../domain/settings.js';
import { Installation } from '../installation.js';
import { RequestRepository, type Spending } from '../request.repository.js';
import { SettingsRepository } from '../settings.repository.js';

/** What a tenant lets language models do, and what that has cost. */
@Injectable()
export class ShowSettings {
  constructor(
    private readonly database: Database,
    private readonly settings: SettingsRepository,
    private readonly requests: RequestRepository,
    private readonly installation: Installation,
  ) {}

  async execute(tenantId: TenantId): Promise<LanguageModelSettings> {
    const settings = await this.database.readForTenant(tenantId, (tx) => this.settings.find(tx));
    return settings ?? unset(this.installation);
  }

  /** @returns why nothing may be sent, if so */
  async bar(tenantId: TenantId): Promise<'switched-off' | 'no-consent' | undefined> {
    return barOf(await this.execute(tenantId), this.installation);
  }

  /** Of the current month, beside what may be spent in it. Millionths of the currency's unit. */
  async spending(tenantId: TenantId): Promise<Spending & { readonly budgetMicros: bigint }> {
    const { currency } = this.installation;
    return this.database.readForTenant(tenantId, async (tx) => {
      const settings = (await this.settings.find(tx)) ?? unset(this.installation);
      const spending = await this.requests.spending(tx, currency);
      return { ...spending, budgetMicros: budgetMicrosOf(settings, this.installation) };
    });
  }
}
