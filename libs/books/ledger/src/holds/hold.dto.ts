import { ApiPropertyOptional, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  Length,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { AnyMatching, AnyOf, IsCalendarDate, Moment, SortedPageQuery } from '@balance/http';
import { type HoldStatus, holdStatuses } from '../domain/hold.js';
import { accountCodes } from '../list-accounts/account.dto.js';
import { EntryBody, PostingBody } from '../post-entry/entry-body.dto.js';
import { overrideProperty } from '../post-entry/override.js';

/** Unlike `IsOptional`, it does not let `null` through. */
const given = ValidateIf((_, value) => value !== undefined);
const mostSides = 1_000;

export class HoldsQuery extends SortedPageQuery(['id', 'expiresAt'], '-id') {
  @AnyOf(holdStatuses) status?: HoldStatus[];
  @AnyMatching(accountCodes, '1000', { description: 'Holds with a side on one of these accounts' })
  accountCode?: string[];

  @ApiPropertyOptional({
    example: 'authorisation:8813',
    maxLength: 200,
    description: 'What the hold was placed for',
  })
  @IsOptional()
  @IsString()
  @Length(1, 200)
  reference?: string;
}

export class HoldBody extends EntryBody {
  @Moment({ description: 'When it runs out; never when left out', example: '2999-12-31T23:59:59Z' })
  expiresAt?: Date;
}

/** A side by its amount alone: what else there is to say of it the hold says. */
export class HeldAmountBody extends PickType(PostingBody, [
  'accountCode',
  'amount',
  'amountMinor',
  'currency',
]) {}

export class CommitBody {
  @ApiPropertyOptional({
    example: 'capture-1',
    minLength: 1,
    maxLength: 100,
    description:
      'Names the commit within its hold; needed with `postings`. The same again answers the first entry',
  })
  @given
  @IsString()
  @Length(1, 100)
  reference?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Booking date; the hold’s own when left out' })
  @given
  @IsCalendarDate()
  effectiveOn?: string;

  @ApiPropertyOptional({
    example: 'CANAL STREET CABS',
    maxLength: 500,
    description: 'The hold’s own when left out',
  })
  @given
  @IsString()
  @Length(0, 500)
  description?: string;

  @ApiPropertyOptional({
    type: [HeldAmountBody],
    maxItems: mostSides,
    description:
      'A part: at most what is left of the same side of the same account and currency. All that is left when left out',
    example: [
      { accountCode: '6300', amount: '10.00', currency: 'GBP' },
      { accountCode: '1000', amount: '-10.00', currency: 'GBP' },
    ],
  })
  @given
  @IsArray()
  @ArrayMaxSize(mostSides)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => HeldAmountBody)
  postings?: HeldAmountBody[];

  @ApiPropertyOptional({
    enum: ['keep', 'release'],
    default: 'keep',
    description: 'What becomes of the rest',
  })
  @given
  @IsIn(['keep', 'release'])
  rest?: 'keep' | 'release';

  @ApiPropertyOptional(overrideProperty)
  @given
  @IsBoolean()
  override?: boolean;
}
