import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsObject,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { type NewEntry } from '../domain/entry.js';
import { type PostedEntries } from '../post-entries/post-entries.use-case.js';
import { EntryBody } from '../post-entry/entry-body.dto.js';
import { overrideProperty } from '../post-entry/override.js';
import { BalanceAfterView, balancesView, entryOutcome, PostedEntryView } from '../post-entry/posted.dto.js';

const most = 1_000;

export const bulkLimits = { bytes: 4 * 1_024 * 1_024, members: most, values: 100_000 };

export class BulkBody {
  @ApiProperty({ type: [EntryBody], minItems: 1, maxItems: most })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(most)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => EntryBody)
  entries: EntryBody[];

  @ApiPropertyOptional(overrideProperty)
  @ValidateIf((_, value) => value !== undefined)
  @IsBoolean()
  override?: boolean;
}

export class BulkPostedView {
  @ApiProperty({ type: 'integer', example: 2, description: 'Entries that are new, or would be' })
  posted: number;
  @ApiProperty({ type: 'integer', example: 0, description: 'Entries that were in the books already' })
  alreadyPosted: number;
  @ApiProperty({ type: [PostedEntryView], description: 'In the order in which they were given' })
  entries: PostedEntryView[];
  @ApiProperty({
    type: [BalanceAfterView],
    nullable: true,
    example: null,
    description: 'Of a dry run: what would stand on the accounts that it names',
  })
  balances: BalanceAfterView[] | null;
}

export const bulkPostedView = (
  given: readonly NewEntry[],
  { posted, alreadyPosted, entries, balances }: PostedEntries,
): BulkPostedView => ({
  posted: posted.length,
  alreadyPosted,
  entries: entries.map((entry, n) => entryOutcome(given[n]!.reference, entry, balances !== undefined)),
  balances: balances ? balancesView(balances) : null,
});
