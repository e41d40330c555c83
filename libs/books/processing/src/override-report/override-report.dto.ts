import { ApiProperty } from '@nestjs/swagger';
import { type OverriddenRule } from './override-report.repository.js';

export class OverriddenRuleView {
  @ApiProperty({ format: 'uuid' }) ruleId: string;
  @ApiProperty({ example: 'Taxis' }) name: string;
  @ApiProperty({
    type: 'integer',
    example: 3,
    description: 'The version in force, since which it is counted',
  })
  version: number;
  @ApiProperty({ format: 'uuid', description: 'Category under which people filed the records instead' })
  filedUnder: string;
  @ApiProperty({ type: 'integer', minimum: 3, example: 4, description: 'How many records that were' })
  records: number;
  @ApiProperty({ type: 'integer', example: 2, description: 'Records of the rule that people let stand' })
  confirmed: number;
  @ApiProperty({ format: 'date-time' }) lastAt: string;
}

export class OverrideReportView {
  @ApiProperty({ type: [OverriddenRuleView], maxItems: 200, description: 'Those with most changes first' })
  rules: OverriddenRuleView[];
}

export const overriddenRuleView = ({ lastAt, ...rule }: OverriddenRule): OverriddenRuleView => ({
  ...rule,
  lastAt: lastAt.toISOString(),
});
