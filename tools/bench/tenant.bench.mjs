// What reading as a tenant costs beside the same statements without it, on the same server in turns.
import { runProbe } from './run-probe.mjs';

export const benchTenant = () => runProbe('tenant-probe.ts');
