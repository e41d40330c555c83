import { register } from 'node:module';

// Jest loads this file itself, outside its transforms: TypeScript needs a loader here.
register('@swc-node/register/esm', import.meta.url);

/**
 * One PostgreSQL for the whole run, however many Jest projects ask for it.
 * `TEST_DATABASE_URL` names a server to use instead of the embedded one: a login that may create databases and roles.
 */
export default async function setUp() {
  if (globalThis.balanceTestServer) return;
  const { startTestServer } = await import('./test-server.ts');
  const { publishFacts } = await import('./server-facts.ts');
  globalThis.balanceTestServer = await startTestServer(process.env.TEST_DATABASE_URL || undefined);
  publishFacts(globalThis.balanceTestServer.facts);
}
