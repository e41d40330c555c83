import { Module } from '@nestjs/common';
import { CategoriesModule } from './categories.module.js';
import { ListCategoriesController } from './list-categories/list-categories.controller.js';

@Module({ imports: [CategoriesModule], controllers: [ListCategoriesController] })
export class CategoriesHttpModule {}
