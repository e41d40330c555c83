// What the chain of rules and similarity costs a record in the worker, without the database.
import { runProbe } from './run-probe.mjs';

export const benchCategorise = () => runProbe('categorise-probe.ts');
