import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { Ids } from '@balance/kernel';
import { CategoryRepository } from '../category.repository.js';
import { type CategoryId } from '../domain/category.js';
import { defaultCategories } from '../domain/default-categories.js';

/** Gives a tenant the default categories that it does not have yet. */
@Injectable()
export class OpenCategories {
  constructor(
    private readonly categories: CategoryRepository,
    private readonly ids: Ids,
  ) {}

  /** @returns how many were added */
  execute(tx: Tx): Promise<number> {
    const categories = defaultCategories.map((category): { id: CategoryId } & typeof category => ({
      id: this.ids.next<'category'>(),
      ...category,
    }));
    return this.categories.insertMissing(tx, categories);
  }
}
