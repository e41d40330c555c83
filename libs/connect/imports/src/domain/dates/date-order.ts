/** The order in which a column writes day, month and year. */
export const dateOrders = ['dmy', 'mdy', 'ymd'] as const;

export type DateOrder = (typeof dateOrders)[number];

/** How an order is written for a person, and in the mapping's `dateFormat`. */
export const dateOrderNames: Readonly<Record<DateOrder, string>> = {
  dmy: 'dd/mm/yyyy',
  mdy: 'mm/dd/yyyy',
  ymd: 'yyyy-mm-dd',
};

/** Reads any spelling of a date format (`dd/mm/yyyy`, `M-D-YY`, `yyyymmdd`, `dmy`), or null. */
export function dateOrderOf(format: string): DateOrder | null {
  const letters = format.toLowerCase().replace(/[^a-z]+/g, '');
  const order = /^(d+m+y+|m+d+y+|y+m+d+)$/.exec(letters)?.[0].replace(/(.)\1+/g, '$1');
  return dateOrders.find((known) => known === order) ?? null;
}
