import { Controller, Get } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { ListCategories } from './list-categories.use-case.js';

export class CategoryView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'office-supplies' }) key: string;
  @ApiProperty({ example: 'Office supplies' }) name: string;
  @ApiProperty({ enum: ['income', 'expense', 'transfer'] }) kind: string;
  @ApiProperty({ example: '6500' }) accountCode: string;
}

@ApiTags('categories')
@ApiBearerAuth()
@Controller('categories')
export class ListCategoriesController {
  constructor(
    private readonly database: Database,
    private readonly listCategories: ListCategories,
  ) {}

  @Get()
  @Requires('categories:read')
  @ApiOperation({ summary: 'List what records can be filed under' })
  @ApiOkResponse({ type: [CategoryView] })
  list(@CurrentCaller() caller: Caller): Promise<CategoryView[]> {
    return this.database.forTenant(caller.tenantId, (tx) => this.listCategories.execute(tx));
  }
}
