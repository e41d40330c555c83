import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsString, Matches, ValidateIf } from 'class-validator';
import { formatMicros } from '../domain/micros.js';
import { type LanguageModelSettings } from '../domain/settings.js';
import { type Installation } from '../installation.js';
import { type Spending } from '../request.repository.js';

const budget = {
  type: String,
  nullable: true,
  example: '5.00',
  description: 'What may be spent in a calendar month (UTC), in `currency`; `null`: the default',
} as const;

export class SettingsBody {
  @ApiProperty({ example: true, description: 'Whether models are asked at all' })
  @IsBoolean()
  isEnabled: boolean;
  @ApiProperty({
    example: true,
    description:
      'Whether texts of payments, with account numbers and names taken out, may be sent to `provider`',
  })
  @IsBoolean()
  hasConsent: boolean;
  @ApiProperty(budget)
  @ValidateIf((_, value) => value !== null)
  @IsString()
  @Matches(/^\d{1,9}(\.\d{1,6})?$/, {
    message: 'monthlyBudget must be a decimal with at most 9 digits before and 6 behind the point, or null',
  })
  monthlyBudget: string | null;
}

export class ConsentView {
  @ApiProperty({ example: 'user:01890a5d-ac96-774b-bcce-b302099a8057' }) by: string;
  @ApiProperty({ format: 'date-time' }) at: Date;
  @ApiProperty({
    example: 'api.openai.com',
    description: 'Consent holds while this is the `provider` that is configured',
  })
  provider: string;
}

export class SettingsView {
  @ApiProperty({ example: true, description: 'Whether the installation has a key for `provider`' })
  isConfigured: boolean;
  @ApiProperty({ example: 'api.openai.com' }) provider: string;
  @ApiProperty({ example: 'gpt-4.1-mini' }) model: string;
  @ApiProperty({ example: true }) isEnabled: boolean;
  @ApiProperty({ type: ConsentView, nullable: true }) consent: ConsentView | null;
  @ApiProperty(budget) monthlyBudget: string | null;
  @ApiProperty({ example: 'USD', description: 'Of the budget' }) currency: string;
  @ApiProperty({ type: 'integer', example: 1, description: 'Raised with each change; 0 before the first' })
  version: number;
}

export class SpendingView {
  @ApiProperty({ format: 'date', description: 'First day of the month' }) month: string;
  @ApiProperty({ example: '0.184200', description: 'By the tokens that the provider has counted' })
  spent: string;
  @ApiProperty({
    example: '0.004310',
    description:
      'The most that requests can cost which are under way, or of which nobody knows what they cost',
  })
  held: string;
  @ApiProperty({ example: '5.000000', description: '`spent` and `held` together stay within it' })
  budget: string;
  @ApiProperty({ example: 'USD' }) currency: string;
}

export const settingsView = (settings: LanguageModelSettings, installation: Installation): SettingsView => ({
  isConfigured: installation.isConfigured,
  provider: installation.provider,
  model: installation.model,
  isEnabled: settings.isEnabled,
  consent: settings.consent,
  monthlyBudget: settings.monthlyBudgetMicros === null ? null : formatMicros(settings.monthlyBudgetMicros),
  currency: settings.currency,
  version: settings.version,
});

export const spendingView = (
  spending: Spending & { readonly budgetMicros: bigint },
  currency: string,
): SpendingView => ({
  month: spending.month,
  spent: formatMicros(spending.spentMicros),
  held: formatMicros(spending.heldMicros),
  budget: formatMicros(spending.budgetMicros),
  currency,
});
