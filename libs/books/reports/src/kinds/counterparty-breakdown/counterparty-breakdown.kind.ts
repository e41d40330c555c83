import { breakDown } from '../break-down.js';
import { type ReportKind } from '../report-kind.js';

/** Income and expense by whom it came from or went to. */
export const counterpartyBreakdownKind: ReportKind = {
  covers: 'period',
  takes: ['by', 'compare'],
  make: (making) =>
    breakDown(making, 'counterparty', 'Counterparties', {
      without: 'Without a counterparty',
      labelOf: (counterparty) => counterparty,
      narrow: (counterparty) => ({ counterparty }),
    }),
};
