export { CategoriesModule } from './categories.module.js';
export { CategoryUnknown } from './domain/categories.errors.js';
export { type Category, type CategoryId, type CategoryKind } from './domain/category.js';
export { ListCategories } from './list-categories/list-categories.use-case.js';
export { OpenCategories } from './open-categories/open-categories.use-case.js';
