import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsString,
  Length,
  Matches,
  ValidateBy,
  ValidateIf,
} from 'class-validator';
import { isCurrency, maxMinor } from '@balance/kernel';
import { type AccountType, accountTypes, type NormalSide, normalSides } from '../domain/account.js';
import { accountCodes } from './account.dto.js';

/** Unlike `IsOptional`, it does not let `null` through. */
const IfSent = () => ValidateIf((_, value) => value !== undefined);
const IfGiven = () => ValidateIf((_, value) => value !== undefined && value !== null);
const plainText = /^\P{C}+$/u;

const IsCurrencyCode = () =>
  ValidateBy(
    {
      name: 'isCurrencyCode',
      validator: {
        validate: (value: unknown) => typeof value === 'string' && isCurrency(value),
        defaultMessage: () => 'each of $property must be an ISO 4217 currency code, such as GBP',
      },
    },
    { each: true },
  );

const IsMinorUnits = () =>
  ValidateBy({
    name: 'isMinorUnits',
    validator: {
      validate: (value: unknown) =>
        typeof value === 'string' &&
        /^-?\d{1,19}$/.test(value) &&
        BigInt(value) <= maxMinor &&
        BigInt(value) >= -maxMinor,
      defaultMessage: () => '$property must be a whole number of minor units of at most 64 bits, as a string',
    },
  });

/** What of an account may be given, and changed later. */
class AccountLimits {
  @ApiPropertyOptional({
    type: String,
    nullable: true,
    example: '100',
    pattern: accountCodes.source,
    description: 'A heading of the same type; `null` puts the account directly under its type',
  })
  @IfGiven()
  @IsString()
  @Matches(accountCodes)
  parentCode?: string | null;

  @ApiPropertyOptional({
    type: [String],
    nullable: true,
    example: ['GBP', 'EUR'],
    minItems: 1,
    maxItems: 50,
    description: 'What may be posted; any currency when `null`',
  })
  @IfGiven()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsCurrencyCode()
  currencies?: string[] | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    example: '0',
    pattern: '^-?\\d{1,19}$',
    description:
      'What the balance on the normal side, less what is held, must not fall below: minor units, in each currency',
  })
  @IfGiven()
  @IsMinorUnits()
  minimumMinor?: string | null;
}

export class AccountDraftBody extends AccountLimits {
  @ApiProperty({ example: '1010', pattern: accountCodes.source })
  @IsString()
  @Matches(accountCodes)
  code: string;

  @ApiProperty({ example: 'Savings account', maxLength: 200 })
  @IsString()
  @Length(1, 200)
  @Matches(plainText)
  name: string;

  @ApiProperty({ enum: accountTypes })
  @IsIn(accountTypes)
  type: AccountType;

  @ApiPropertyOptional({ enum: normalSides, description: 'That of the type, unless it is a contra account' })
  @IfSent()
  @IsIn(normalSides)
  normalSide?: NormalSide;
}

export class AccountChangeBody extends AccountLimits {
  @ApiPropertyOptional({ example: 'Savings account', maxLength: 200 })
  @IfSent()
  @IsString()
  @Length(1, 200)
  @Matches(plainText)
  name?: string;

  @ApiPropertyOptional({ example: false, description: 'A closed account takes no postings' })
  @IfSent()
  @IsBoolean()
  isClosed?: boolean;
}

/** @returns the body with its amount read */
export const withMinimum = <Body extends AccountLimits>({ minimumMinor, ...body }: Body) => ({
  ...body,
  ...(minimumMinor !== undefined && { minimumMinor: minimumMinor === null ? null : BigInt(minimumMinor) }),
});
