import { type Currency } from '@balance/kernel';

export interface Consent {
  /** `user:<id>` or `key:<id>`. */
  readonly by: string;
  readonly at: Date;
  /** The host that texts may be sent to. */
  readonly provider: string;
}

/** What a tenant lets language models do. */
export interface LanguageModelSettings {
  readonly isEnabled: boolean;
  readonly consent: Consent | null;
  /** Millionths of the currency's unit; unset: the installation's default. */
  readonly monthlyBudgetMicros: bigint | null;
  /** Of the budget. */
  readonly currency: Currency;
  /** 0 while nobody has set anything. */
  readonly version: number;
}

/** What the installation says. */
export interface Provider {
  readonly provider: string;
  readonly currency: Currency;
  readonly defaultBudgetMicros: bigint;
}

export const unset = ({ currency }: Provider): LanguageModelSettings => ({
  isEnabled: true,
  consent: null,
  monthlyBudgetMicros: null,
  currency,
  version: 0,
});

/** @returns why nothing may be sent, if so */
export function barOf(
  { isEnabled, consent }: LanguageModelSettings,
  { provider }: Provider,
): 'switched-off' | 'no-consent' | undefined {
  if (!isEnabled) return 'switched-off';
  return consent?.provider === provider ? undefined : 'no-consent';
}

/** A budget of another currency than the prices' would be no bound: nothing may be spent until it is set anew. */
export function budgetMicrosOf(settings: LanguageModelSettings, installation: Provider): bigint {
  if (settings.monthlyBudgetMicros === null) return installation.defaultBudgetMicros;
  return settings.currency === installation.currency ? settings.monthlyBudgetMicros : 0n;
}
