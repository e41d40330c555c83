import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { PageQuery } from './page-query.dto.js';

/** `name` is upwards, `-name` downwards. */
type Sort<Key extends string> = Key | `-${Key}`;

/** {@link PageQuery} of a list that can be sorted by one of `keys`. */
export function SortedPageQuery<const Key extends string>(keys: readonly Key[], usual: Sort<Key>) {
  const sorts = keys.flatMap((key): Sort<Key>[] => [key, `-${key}`]);
  class SortedQuery extends PageQuery {
    @ApiPropertyOptional({ enum: sorts, default: usual, description: '`-` is downwards' })
    @IsOptional()
    @IsIn(sorts)
    sort: Sort<Key> = usual;
  }
  return SortedQuery;
}
