// What rules cost a record in the worker, without the database: 500 rules, ten times as many, and a bare look-up.
import { runProbe } from './run-probe.mjs';

export const benchRules = () => runProbe('rules-probe.ts');
