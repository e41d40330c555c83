import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, Length } from 'class-validator';
import { YesOrNo } from '@balance/http';
import { type ImportedRule } from '../import-rules/import-rules.use-case.js';
import { type FileRule, fileFormat, fileFormatVersion, mostRulesInFile } from './rule-file.js';

const example = {
  key: '01890a5d-ac96-774b-bcce-b302099a8057',
  name: 'Team lunches',
  stage: 'main',
  priority: 0,
  mode: 'live',
  when: { field: 'description', operator: 'contains', value: 'canteen' },
  then: { category: 'meals', tags: ['team'] },
};

/** What {@link RuleFileView} gives out, from this tenant or another one, or from somebody's own hands. */
export class RuleFileBody {
  @ApiProperty({ enum: [fileFormat] }) @IsIn([fileFormat]) format: string;
  @ApiProperty({ type: 'integer', enum: [fileFormatVersion], example: fileFormatVersion })
  @IsIn([fileFormatVersion])
  formatVersion: number;
  @ApiProperty({
    type: 'array',
    items: { type: 'object', additionalProperties: true },
    maxItems: mostRulesInFile,
    example: [example],
    description:
      'Rules as `POST /rules` takes them, but that `then` and the parts of its `split` name a `category` by its key. With a `key` an entry speaks of the rule that has it as its id, or was imported under it; without one, of the rule of its name',
  })
  @IsArray()
  @ArrayMaxSize(mostRulesInFile)
  rules: unknown[];
}

export class RuleFileView {
  @ApiProperty({ enum: [fileFormat] }) format: string;
  @ApiProperty({ type: 'integer', example: fileFormatVersion }) formatVersion: number;
  @ApiProperty({
    type: 'array',
    items: { type: 'object', additionalProperties: true },
    example: [example],
    description: 'Every rule, whatever its mode; `then` names categories by their keys',
  })
  rules: FileRule[];
}

export class ImportQuery {
  @YesOrNo({ description: 'Say what would be done, and do nothing', default: false }) dryRun?: boolean;
  @ApiPropertyOptional({
    minLength: 1,
    maxLength: 500,
    example: 'The rules of the head office',
    description: 'Why, for who reads the history of the rules',
  })
  @IsOptional()
  @IsString()
  @Length(1, 500)
  reason?: string;
}

const outcomes = ['created', 'changed', 'unchanged'] as const;

export class ImportedRuleView {
  @ApiProperty({ enum: outcomes }) outcome: (typeof outcomes)[number];
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: '`null` for what a dry run would create',
  })
  id: string | null;
  @ApiProperty({ type: 'integer', example: 1 }) version: number;
  @ApiProperty({ example: 'Team lunches' }) name: string;
}

const count = { type: 'integer', minimum: 0 } as const;

export class ImportedRulesView {
  @ApiProperty({ example: false }) isDryRun: boolean;
  @ApiProperty({ ...count, example: 1 }) created: number;
  @ApiProperty({ ...count, example: 0 }) changed: number;
  @ApiProperty({ ...count, example: 0 }) unchanged: number;
  @ApiProperty({ type: [ImportedRuleView], description: 'In the order of the file' })
  rules: ImportedRuleView[];
}

export function importedRulesView(rules: readonly ImportedRule[], isDryRun: boolean): ImportedRulesView {
  const countOf = (outcome: ImportedRule['outcome']): number =>
    rules.filter((one) => one.outcome === outcome).length;
  return {
    isDryRun,
    created: countOf('created'),
    changed: countOf('changed'),
    unchanged: countOf('unchanged'),
    rules: rules.map(({ outcome, rule: { id, version, name } }) => ({ outcome, id, version, name })),
  };
}
