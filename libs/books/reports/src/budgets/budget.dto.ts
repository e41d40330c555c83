import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { type Currency, formatMinor } from '@balance/kernel';
import { type Budget } from './find-budget/find-budget.use-case.js';

const mostLines = 2_000;
// PostgreSQL knows no year 0.
const month = /^(?!0000)\d{4}-(0[1-9]|1[0-2])$/;
const monthFault = { message: '$property must be a month, written YYYY-MM' };
const decimal = /^-?\d{1,18}(\.\d{1,4})?$/;

export class BudgetQuery {
  @ApiPropertyOptional({
    example: '2026-01',
    pattern: month.source,
    description: 'First month; January of the year of `to`, or else of this year, unless given',
  })
  @IsOptional()
  @IsString()
  @Matches(month, monthFault)
  from?: string;

  @ApiPropertyOptional({
    example: '2026-12',
    pattern: month.source,
    description: 'Last month; December of the year of `from` unless given',
  })
  @IsOptional()
  @IsString()
  @Matches(month, monthFault)
  to?: string;
}

export class BudgetLineBody {
  @ApiProperty({ example: '6300', description: 'An account of income or expense' })
  @IsString()
  @Length(1, 20)
  accountCode: string;

  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    nullable: true,
    example: null,
    description: 'Plans for one category of the account only; it adds to what is planned without one',
  })
  @IsOptional()
  @IsUUID('all')
  categoryId?: string | null;

  @ApiProperty({ example: '2026-01', pattern: month.source })
  @IsString()
  @Matches(month, monthFault)
  month: string;

  @ApiProperty({ example: 'GBP' })
  @IsString()
  @Length(3, 3)
  currency: string;

  @ApiProperty({ example: '250.00', description: 'Decimal string; income and expense are both positive' })
  @IsString()
  @Matches(decimal, { message: '$property must be a decimal such as 250.00, with at most 4 places' })
  amount: string;
}

export class BudgetBody {
  @ApiProperty({ example: '2026-01', pattern: month.source, description: 'First month' })
  @IsString()
  @Matches(month, monthFault)
  from: string;

  @ApiProperty({ example: '2026-12', pattern: month.source, description: 'Last month' })
  @IsString()
  @Matches(month, monthFault)
  to: string;

  @ApiProperty({ type: [BudgetLineBody], maxItems: mostLines })
  @IsArray()
  @ArrayMaxSize(mostLines)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => BudgetLineBody)
  lines: BudgetLineBody[];
}

export class BudgetLineView {
  @ApiProperty({ example: '6300' }) accountCode: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, example: null }) categoryId: string | null;
  @ApiProperty({ example: '2026-01' }) month: string;
  @ApiProperty({ example: 'GBP' }) currency: string;
  @ApiProperty({ example: '250.00' }) amount: string;
  @ApiProperty({ example: '25000', description: 'The same in minor units' }) amountMinor: string;
}

export class BudgetView {
  @ApiProperty({ example: 3, description: 'Of the whole budget; raised with each change' }) version: number;
  @ApiProperty({ example: '2026-01' }) from: string;
  @ApiProperty({ example: '2026-12' }) to: string;
  @ApiProperty({ type: [BudgetLineView] }) lines: BudgetLineView[];
}

export const budgetView = ({ lines, ...budget }: Budget): BudgetView => ({
  ...budget,
  lines: lines.map(({ amountMinor, ...line }) => ({
    ...line,
    amount: formatMinor(amountMinor, line.currency as Currency),
    amountMinor: amountMinor.toString(),
  })),
});
