import { Module } from '@nestjs/common';
import { CategoriesModule } from './categories.module.js';
import { OpenCategoriesJob } from './open-categories/open-categories.job.js';

@Module({ imports: [CategoriesModule], providers: [OpenCategoriesJob] })
export class CategoriesWorkerModule {}
