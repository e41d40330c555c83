import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { CategoryRepository } from '../category.repository.js';
import { CategoryUnknown } from '../domain/categories.errors.js';
import { type Category, type CategoryId } from '../domain/category.js';

/** The categories of a tenant. */
@Injectable()
export class ListCategories {
  constructor(private readonly categories: CategoryRepository) {}

  execute(tx: Tx): Promise<Category[]> {
    return this.categories.all(tx);
  }

  /**
   * Finds one by its id or key.
   *
   * @throws {CategoryUnknown} `categories.unknown`
   */
  async find(tx: Tx, idOrKey: CategoryId | string): Promise<Category> {
    const category = (await this.execute(tx)).find(({ id, key }) => id === idOrKey || key === idOrKey);
    if (!category) throw new CategoryUnknown(idOrKey);
    return category;
  }
}
