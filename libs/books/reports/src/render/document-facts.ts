import { type ReportDocument } from './report-document.js';

export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** A moment for people: `2026-11-21 19:45:03 UTC`. */
export const momentText = (moment: Date): string =>
  `${moment.toISOString().slice(0, 19).replace('T', ' ')} UTC`;

/** What a document says of itself, in the order of interest. */
export function factsOf(document: ReportDocument): Fact[] {
  const { statement, tenantName, asOf, reportId, kind, ruleSetVersion, digest, parameters } = document;
  return [
    { name: 'Report', value: statement.title },
    { name: 'Books of', value: tenantName },
    { name: 'As of', value: momentText(asOf) },
    { name: 'Kind', value: kind },
    ...Object.entries(parameters ?? {}).map(([name, value]) => ({
      name: `Parameter ${name}`,
      value: typeof value === 'string' ? value : JSON.stringify(value),
    })),
    { name: 'Rule set version', value: ruleSetVersion?.toString() ?? 'not kept' },
    { name: 'Report id', value: reportId },
    { name: 'SHA-256 of the result', value: digest },
  ];
}
