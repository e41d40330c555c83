import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsDate,
  IsIn,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  ValidateBy,
} from 'class-validator';
import { isCalendarDate } from '@balance/kernel';

const mostValues = 50;

interface Said {
  readonly description?: string;
  readonly default?: boolean;
  readonly example?: string;
}

/** Some of `choices`. */
export const AnyOf = (choices: readonly string[], said: Said = {}) =>
  severalOf({ enum: [...choices], ...said }, IsIn(choices, { each: true }));

/** Some UUIDs. */
export const AnyOfIds = (said: Said = {}) =>
  severalOf({ type: String, format: 'uuid', ...said }, IsUUID('all', { each: true }));

/** Some texts that look alike, such as account codes. */
export const AnyMatching = (
  pattern: RegExp,
  example: string,
  { most = mostValues, ...said }: Said & { readonly most?: number } = {},
) =>
  severalOf(
    { type: String, pattern: pattern.source, example: [example], ...said },
    Matches(pattern, { each: true }),
    most,
  );

export const YesOrNo = (said: Said = {}) =>
  applyDecorators(
    ApiPropertyOptional({ type: Boolean, description: 'Only those of which this is so', ...said }),
    IsOptional(),
    Transform(({ value }: { value: unknown }) =>
      value === 'true' || value === 'false' ? value === 'true' : value,
    ),
    IsBoolean({ message: '$property must be true or false' }),
  );

/** A day, as `YYYY-MM-DD`. */
export const Day = (said: Said = {}) =>
  applyDecorators(
    ApiPropertyOptional({ format: 'date', example: '2026-01-31', ...said }),
    IsOptional(),
    IsCalendarDate(),
  );

/** A moment that PostgreSQL can compare with; RFC 3339, and so with its zone. */
export const Moment = (said: Said = {}) =>
  applyDecorators(
    ApiPropertyOptional({ type: String, format: 'date-time', example: '2026-01-31T09:30:00Z', ...said }),
    IsOptional(),
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? momentOf(value) : value)),
    IsDate({ message: '$property must be a time with its zone, such as 2026-01-31T09:30:00Z' }),
  );

/** A signed decimal amount; of few enough digits to fit 64 bits of any currency's minor units. */
export const DecimalAmount = (said: Said = {}) =>
  applyDecorators(
    ApiPropertyOptional({ example: '-12.50', pattern: decimal.source, ...said }),
    IsOptional(),
    Matches(decimal, { message: '$property must be a decimal such as -12.50, with at most 4 places' }),
  );

/** A piece of text to search for. */
export const SearchText = (said: Said = {}) =>
  applyDecorators(
    ApiPropertyOptional({ minLength: 2, maxLength: 100, example: 'coffee', ...said }),
    IsOptional(),
    Length(2, 100),
  );

/** The field is a calendar date, written `YYYY-MM-DD`; for bodies too. */
export const IsCalendarDate = () =>
  ValidateBy({
    name: 'isCalendarDate',
    validator: {
      validate: (value: unknown) => typeof value === 'string' && isCalendarDate(value),
      defaultMessage: () => '$property must be a calendar date, written YYYY-MM-DD',
    },
  });

const decimal = /^-?\d{1,14}(\.\d{1,4})?$/;
const moment = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;
const [earliest, latest] = [new Date('0001-01-01T00:00:00Z'), new Date('9999-12-31T23:59:59.999Z')];

/** Separated by commas, or the parameter several times. */
const severalOf = (
  said: Parameters<typeof ApiPropertyOptional>[0],
  each: PropertyDecorator,
  most = mostValues,
) =>
  applyDecorators(
    ApiPropertyOptional({
      isArray: true,
      maxItems: most,
      description: 'Only those with one of these',
      ...said,
    }),
    IsOptional(),
    Transform(({ value }: { value: unknown }) => [value].flat().flatMap(partsOf)),
    ArrayMaxSize(most),
    each,
  );

const partsOf = (value: unknown): unknown[] => (typeof value === 'string' ? value.split(',') : [value]);

function momentOf(text: string): unknown {
  const day = moment.exec(text)?.[1];
  if (day === undefined || !isCalendarDate(day)) return text;
  const time = new Date(text);
  return time >= earliest && time <= latest ? time : text;
}
