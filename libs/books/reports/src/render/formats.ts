/** Every form in which a report can be taken away. */
export const formats = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  json: 'application/json; charset=utf-8',
  journal: 'text/plain; charset=utf-8',
} as const;

export type Format = keyof typeof formats;

export const formatNames = Object.keys(formats) as readonly Format[];

/** Such as `profit-and-loss-2025-01-01-2025-12-31.pdf`: nothing in it was chosen by anybody but us. */
export function fileNameOf(
  { kind, parameters }: { readonly kind: string; readonly parameters: unknown },
  format: Format,
): string {
  const { from, to } = Object(parameters) as { from?: unknown; to?: unknown };
  const days = [from, to].filter((day) => typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day));
  return `${[kind.replace(/[^a-z-]/g, ''), ...days].join('-')}.${format}`;
}
