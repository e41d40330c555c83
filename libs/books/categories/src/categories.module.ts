import { Module } from '@nestjs/common';
import { CategoryRepository } from './category.repository.js';
import { ListCategories } from './list-categories/list-categories.use-case.js';
import { OpenCategories } from './open-categories/open-categories.use-case.js';

@Module({
  providers: [CategoryRepository, ListCategories, OpenCategories],
  exports: [ListCategories, OpenCategories],
})
export class CategoriesModule {}
