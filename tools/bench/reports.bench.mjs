// Reports over the books of one tenant, of a million postings unless `--rows` says otherwise, beside hledger on the same books.
import { runProbe } from './run-probe.mjs';

export const benchReports = ({ rows = 1_000_000 }) => runProbe('reports-probe.ts', String(rows));
