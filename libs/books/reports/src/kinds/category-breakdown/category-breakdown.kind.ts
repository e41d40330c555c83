import { breakDown } from '../break-down.js';
import { type ReportKind } from '../report-kind.js';

/** Income and expense by category. */
export const categoryBreakdownKind: ReportKind = {
  covers: 'period',
  takes: ['by', 'compare'],
  shows: 'categories',
  make: (making) =>
    breakDown(making, 'category', 'Categories', {
      without: 'Without a category',
      labelOf: (id) => making.basis.categories?.[id] ?? id,
      narrow: (categoryId) => ({ categoryId }),
    }),
};
