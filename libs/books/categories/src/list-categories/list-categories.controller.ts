import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { pageView, Problems } from '@balance/http';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { CategoriesQuery, CategoryPage, categoryView } from './category.dto.js';
import { ListCategories } from './list-categories.use-case.js';

@ApiTags('categories')
@Controller('categories')
export class ListCategoriesController {
  constructor(
    private readonly database: Database,
    private readonly listCategories: ListCategories,
  ) {}

  @Get()
  @Requires('categories:read')
  @ApiOperation({ summary: 'List what records can be filed under, by ledger account' })
  @ApiOkResponse({ type: CategoryPage })
  @Problems({ 400: ['paging.cursor-invalid'] })
  async list(@CurrentCaller() { tenantId }: Caller, @Query() query: CategoriesQuery): Promise<CategoryPage> {
    const page = await this.database.readForTenant(tenantId, (tx) => this.listCategories.page(tx, query));
    return pageView(page, categoryView);
  }
}
