import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional, type ApiPropertyOptions } from '@nestjs/swagger';
import { Matches, ValidateBy, ValidateIf, type ValidationOptions } from 'class-validator';
import { isCurrency } from '@balance/kernel';

/** PostgreSQL refuses numbers that are too small for its type; and `IsNumber` stumbles over 1e-7 when it counts places. */
export const HasPlaces = (most: number) =>
  ValidateBy({
    name: 'hasPlaces',
    validator: {
      validate: (value: unknown) => typeof value === 'number' && Number(value.toFixed(most)) === value,
      defaultMessage: () => `$property must be a number with at most ${most} decimal places`,
    },
  });

export const IsCurrencyCode = (options?: ValidationOptions) =>
  ValidateBy(
    {
      name: 'isCurrencyCode',
      validator: {
        validate: (value: unknown) => typeof value === 'string' && isCurrency(value),
        defaultMessage: () => '$property must be an ISO 4217 currency code',
      },
    },
    options,
  );

export const IsMinorText = () =>
  Matches(/^\d{1,18}$/, { message: '$property must be a whole number of minor units, as text' });

/** May be left out; unlike with `IsOptional`, `null` does not get through. */
export const LeftOut = (said: ApiPropertyOptions) =>
  applyDecorators(
    ApiPropertyOptional(said),
    ValidateIf((_, value) => value !== undefined),
  );
