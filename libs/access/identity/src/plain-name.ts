import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { IsString, Length, Matches, ValidateIf } from 'class-validator';

const longest = 200;
/** No control characters, and not only spaces. */
const plainText = /^\P{C}*[^\p{C}\s]\P{C}*$/u;

/** The field of a body is a name that people give to something. */
export const PlainName = (said: ApiPropertyOptions & { example: string }) =>
  applyDecorators(
    ApiProperty({ minLength: 1, maxLength: longest, ...said }),
    IsString(),
    Length(1, longest),
    Matches(plainText, { message: '$property must not be blank, nor hold control characters' }),
  );

/** Unlike `IsOptional`, it does not let `null` through. */
export const IfSent = () => ValidateIf((_, value) => value !== undefined);
