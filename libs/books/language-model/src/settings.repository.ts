import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { type Currency } from '@balance/kernel';
import { type LanguageModelSettings } from './domain/settings.js';

interface Row {
  readonly isEnabled: boolean;
  readonly by: string | null;
  readonly at: Date;
  readonly provider: string;
  readonly monthlyBudgetMicros: bigint | null;
  readonly currency: Currency;
  readonly version: number;
}

/** Every statement on `language_model_settings`. */
@Injectable()
export class SettingsRepository {
  /** @returns `undefined` while nobody has set anything */
  async find(tx: Tx): Promise<LanguageModelSettings | undefined> {
    const [row] = await tx.query<Row>`
      SELECT is_enabled AS "isEnabled", consent_by AS by, consent_at AS at, consent_provider AS provider,
             monthly_budget_micros AS "monthlyBudgetMicros", currency, version
      FROM language_model_settings`;
    if (!row) return undefined;
    const { by, at, provider, ...settings } = row;
    return { ...settings, consent: by === null ? null : { by, at, provider } };
  }

  /** Keeps other changes of the tenant's settings waiting until this transaction ends. */
  async lock(tx: Tx): Promise<void> {
    await tx.execute`
      SELECT pg_advisory_xact_lock(hashtextextended('language-model:' || current_tenant()::text, 0))`;
  }

  async save(tx: Tx, { isEnabled, consent, ...settings }: LanguageModelSettings): Promise<void> {
    await tx.execute`
      INSERT INTO language_model_settings
        (tenant_id, is_enabled, consent_by, consent_at, consent_provider, monthly_budget_micros, currency, version)
      VALUES (current_tenant(), ${isEnabled}, ${consent?.by ?? null}, ${consent?.at ?? null}, ${consent?.provider ?? null},
              ${settings.monthlyBudgetMicros}, ${settings.currency}, ${settings.version})
      ON CONFLICT (tenant_id) DO UPDATE
      SET is_enabled = excluded.is_enabled, consent_by = excluded.consent_by, consent_at = excluded.consent_at,
          consent_provider = excluded.consent_provider, monthly_budget_micros = excluded.monthly_budget_micros,
          currency = excluded.currency, version = excluded.version, updated_at = now()`;
  }
}
