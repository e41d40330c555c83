// What posting costs: money that many clients move between few accounts, beside a hand-written transfer on the same
// server in turns, and approved records in batches. `--seconds` each way, `--clients`, `--rows` records.
import { runProbe } from './run-probe.mjs';

export const benchLedger = ({ seconds = 20, clients = 64, rows = 60_000 }) =>
  runProbe('ledger-probe.ts', String(seconds), String(clients), String(rows));
