// Builds Nx's project graph and caches it. @nx/enforce-module-boundaries lets everything pass while there is none,
// or an old one: run this before ESLint.
import { createProjectGraphAsync } from '@nx/devkit';

process.env.NX_DAEMON = 'false';
const { nodes } = await createProjectGraphAsync();
console.log(`${Object.keys(nodes).length} projects`);
// Nx's plugin workers would keep the process alive for a while.
process.exit(0);
