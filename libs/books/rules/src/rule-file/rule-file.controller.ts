import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { LargeBody, Problems } from '@balance/http';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { ExportRules } from '../export-rules/export-rules.use-case.js';
import { ImportRules } from '../import-rules/import-rules.use-case.js';
import {
  ImportedRulesView,
  importedRulesView,
  ImportQuery,
  RuleFileBody,
  RuleFileView,
} from './rule-file.dto.js';
import { fileFormat, fileFormatVersion, mostRulesInFile } from './rule-file.js';

const fileLimits = { bytes: 8 * 1_024 * 1_024, members: mostRulesInFile, values: 200_000 };

@ApiTags('rules')
@Controller('rules')
export class RuleFileController {
  constructor(
    private readonly database: Database,
    private readonly exportRules: ExportRules,
    private readonly importRules: ImportRules,
  ) {}

  @Get('export')
  @Requires('rules:read')
  @ApiOperation({
    summary: 'All rules as a file that this and other tenants can import',
    operationId: 'exportRules',
  })
  @ApiOkResponse({ type: RuleFileView })
  async export(@CurrentCaller() { tenantId }: Caller): Promise<RuleFileView> {
    const rules = await this.database.readForTenant(tenantId, (tx) => this.exportRules.execute(tx));
    return { format: fileFormat, formatVersion: fileFormatVersion, rules };
  }

  @Post('import')
  @HttpCode(200)
  @LargeBody(fileLimits)
  @Requires('rules:write')
  @ApiOperation({
    summary: 'Take over the rules of a file: all of them, or none when one is wrong',
    description:
      'Rules that the file does not name stay as they are, so that a file may also come in parts. The same file twice changes nothing the second time.',
    operationId: 'importRules',
  })
  @ApiOkResponse({ type: ImportedRulesView })
  @Problems({ 422: ['rules.invalid-file'] })
  async import(
    @CurrentCaller() { tenantId, cause }: Caller,
    @Query() { dryRun = false, reason }: ImportQuery,
    @Body() { rules }: RuleFileBody,
  ): Promise<ImportedRulesView> {
    const imported = await this.database.forTenant(tenantId, (tx) =>
      this.importRules.execute(tx, rules, cause, { isDryRun: dryRun, reason }),
    );
    return importedRulesView(imported, dryRun);
  }
}
