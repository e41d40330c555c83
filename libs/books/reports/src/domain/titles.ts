import { type ReportParameters } from './parameters.js';

/** `Profit and loss, 2025-01-01 to 2025-12-31`. */
export const titleOfPeriod = (name: string, { from, to }: Pick<ReportParameters, 'from' | 'to'>): string =>
  `${name}, ${from} to ${to}`;

/** `Balance sheet at 2025-12-31`, and with several of them `Balance sheet, 2025-01-01 to 2025-12-31`. */
export const titleOfDay = (name: string, parameters: ReportParameters): string =>
  parameters.by ? titleOfPeriod(name, parameters) : `${name} at ${parameters.to}`;
