/** What became of one field of a payload: its value, or what is wrong with it. */
export type FieldReading<Value> =
  { readonly isRead: true; readonly value: Value } | { readonly isRead: false; readonly detail: string };

export const read = <Value>(value: Value): FieldReading<Value> => ({ isRead: true, value });
export const unreadable = (detail: string): FieldReading<never> => ({ isRead: false, detail });
