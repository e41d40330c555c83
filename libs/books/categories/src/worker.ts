import { Module } from '@nestjs/common';
import { CategoriesModule } from './categories.module.js';

@Module({ imports: [CategoriesModule] })
export class CategoriesWorkerModule {}
