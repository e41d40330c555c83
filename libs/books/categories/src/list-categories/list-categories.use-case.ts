import { Injectable } from '@nestjs/common';
import { type Page, type Tx } from '@balance/database';
import { type CategoryPageWish, CategoryRepository } from '../category.repository.js';
import { CategoryUnknown } from '../domain/categories.errors.js';
import { type Category, type CategoryId } from '../domain/category.js';

/** The categories of a tenant. */
@Injectable()
export class ListCategories {
  constructor(private readonly categories: CategoryRepository) {}

  /** All of them. */
  execute(tx: Tx): Promise<Category[]> {
    return this.categories.all(tx);
  }

  /** @throws {CursorInvalid} `paging.cursor-invalid` */
  page(tx: Tx, wish: CategoryPageWish): Promise<Page<Category>> {
    return this.categories.page(tx, wish);
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
