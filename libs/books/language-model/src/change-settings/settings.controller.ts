import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { IfMatch, Versioned } from '@balance/http';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { parseMicros } from '../domain/micros.js';
import { Installation } from '../installation.js';
import { ShowSettings } from '../show-settings/show-settings.use-case.js';
import { ChangeSettings } from './change-settings.use-case.js';
import { SettingsBody, settingsView, SettingsView, SpendingView, spendingView } from './settings.dto.js';

@ApiTags('models')
@Controller('models/language-model')
export class SettingsController {
  constructor(
    private readonly showSettings: ShowSettings,
    private readonly changeSettings: ChangeSettings,
    private readonly installation: Installation,
  ) {}

  @Get()
  @Versioned()
  @Requires('models:read')
  @ApiOperation({ summary: 'Show what a language model may do for the tenant' })
  @ApiOkResponse({ type: SettingsView })
  async show(@CurrentCaller() { tenantId }: Caller): Promise<SettingsView> {
    return settingsView(await this.showSettings.execute(tenantId), this.installation);
  }

  @Put()
  @Versioned()
  @Requires('models:write')
  @ApiOperation({ summary: 'Give consent to ask a language model or take it back, and set the budget' })
  @ApiOkResponse({ type: SettingsView })
  async change(
    @CurrentCaller() { tenantId, cause }: Caller,
    @Body() { monthlyBudget, ...body }: SettingsBody,
    @IfMatch() expected: number | undefined,
  ): Promise<SettingsView> {
    const wish = { ...body, monthlyBudgetMicros: monthlyBudget === null ? null : parseMicros(monthlyBudget) };
    return settingsView(
      await this.changeSettings.execute(tenantId, wish, cause, expected),
      this.installation,
    );
  }

  @Get('spending')
  @Requires('models:read')
  @ApiOperation({ summary: 'Show what the language model has cost this month' })
  @ApiOkResponse({ type: SpendingView })
  async spending(@CurrentCaller() { tenantId }: Caller): Promise<SpendingView> {
    return spendingView(await this.showSettings.spending(tenantId), this.installation.currency);
  }
}
