import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause, Clock, expectVersion, type TenantId } from '@balance/kernel';
import { languageModelChanged } from '../domain/language-model.events.js';
import { formatMicros } from '../domain/micros.js';
import { type Consent, type LanguageModelSettings, unset } from '../domain/settings.js';
import { Installation } from '../installation.js';
import { SettingsRepository } from '../settings.repository.js';

export interface SettingsWish {
  readonly isEnabled: boolean;
  /** Whether texts may be sent to the provider that is configured now. */
  readonly hasConsent: boolean;
  /** Millionths of the currency's unit; `null`: the installation's default. */
  readonly monthlyBudgetMicros: bigint | null;
}

/** Sets what a tenant lets language models do. */
@Injectable()
export class ChangeSettings {
  constructor(
    private readonly database: Database,
    private readonly settings: SettingsRepository,
    private readonly events: EventLog,
    private readonly installation: Installation,
    private readonly clock: Clock,
  ) {}

  /**
   * @param expected the version that the change was made to, if its author says
   * @throws {VersionMismatch} `http.version-mismatch`
   */
  async execute(
    tenantId: TenantId,
    { hasConsent, ...wish }: SettingsWish,
    cause: Cause,
    expected?: number,
  ): Promise<LanguageModelSettings> {
    const { currency } = this.installation;
    return this.database.forTenant(tenantId, async (tx) => {
      await this.settings.lock(tx);
      const before = (await this.settings.find(tx)) ?? unset(this.installation);
      expectVersion(before.version, expected);
      const consent = hasConsent ? this.consentAfter(before, cause) : null;
      const after = { ...wish, consent, currency, version: before.version + 1 };
      await this.settings.save(tx, after);
      const { isEnabled, monthlyBudgetMicros: budget } = wish;
      const payload = {
        ...{ isEnabled, currency, consentTo: consent?.provider ?? null },
        monthlyBudget: budget === null ? null : formatMicros(budget),
      };
      await this.events.append(tx, [
        { event: languageModelChanged, stream: 'language-model:settings', payload, cause },
      ]);
      return after;
    });
  }

  /** Who gave it first, and when, stays: unless it was for somebody else. */
  private consentAfter({ consent }: LanguageModelSettings, { actor }: Cause): Consent {
    const { provider } = this.installation;
    return consent?.provider === provider ? consent : { by: actor, at: this.clock.now(), provider };
  }
}
