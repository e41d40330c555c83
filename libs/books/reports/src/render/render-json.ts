import { canonicalJson } from '../domain/statement/canonical-json.js';
import { type ReportDocument } from './report-document.js';

/** A document as canonical JSON (RFC 8785), piece by piece. */
export async function* renderJson(document: ReportDocument): AsyncGenerator<string> {
  const { statement, rows, asOf, digest, kind, parameters, reportId, ruleSetVersion, tenantName } = document;
  const head = canonicalJson({
    asOf: asOf.toISOString(),
    books: tenantName,
    digest,
    id: reportId,
    kind,
    parameters,
    ruleSetVersion: ruleSetVersion?.toString() ?? null,
  });
  // Last in the order of names, so that the rows can follow one after the other.
  const { columns, title } = statement;
  yield `${head.slice(0, -1)},"statement":{"columns":${canonicalJson(columns)},"rows":[`;
  let separator = '';
  for await (const some of rows) {
    yield separator + some.map(canonicalJson).join(',');
    separator = ',';
  }
  yield `],"title":${canonicalJson(title)}}}\n`;
}
