import { ApiProperty } from '@nestjs/swagger';
import { AnyMatching, AnyOf, PageOf, SortedPageQuery } from '@balance/http';
import { type CategoryKind } from '../domain/category.js';

const kinds: CategoryKind[] = ['income', 'expense', 'transfer'];

export class CategoriesQuery extends SortedPageQuery(['accountCode', 'key', 'name'], 'accountCode') {
  @AnyOf(kinds) kind?: CategoryKind[];
  @AnyMatching(/^[\w.-]{1,20}$/, '6500') accountCode?: string[];
}

export class CategoryView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'office-supplies' }) key: string;
  @ApiProperty({ example: 'Office supplies' }) name: string;
  @ApiProperty({ enum: kinds, example: 'expense' }) kind: CategoryKind;
  @ApiProperty({ example: '6500' }) accountCode: string;
}

export class CategoryPage extends PageOf(CategoryView) {}

export const categoryView = ({ id, key, name, kind, accountCode }: CategoryView): CategoryView => ({
  id,
  key,
  name,
  kind,
  accountCode,
});
