import { type SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';
import { Client } from 'pg';
import { CatalogAdapter } from './catalog-adapter.js';
import { loadSchemaEngine } from './load-schema-engine.js';

/** A file of the schema: its name and its text. */
export type SchemaFile = readonly [name: string, text: string];

/**
 * Runs `work` with Prisma's schema engine on the database of `url`: the engine of Prisma's own command, built for
 * WebAssembly, so that nothing is downloaded.
 *
 * @throws {SchemaEngineMissing} `database.schema-engine-missing`
 */
export async function withSchemaEngine<T>(
  url: string,
  schema: readonly SchemaFile[],
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  const { SchemaEngine } = await loadSchemaEngine();
  const { bindMigrationAwareSqlAdapterFactory } = await import('@prisma/driver-adapter-utils');
  const opened: Client[] = [];
  const connect = async () => {
    const client = new Client({ connectionString: url, options: '-c TimeZone=UTC' });
    opened.push(client);
    await client.connect();
    return new CatalogAdapter(client);
  };
  const factory = {
    provider: 'postgres' as const,
    adapterName: '@balance/database',
    connect,
    connectToShadowDb,
  };
  const datamodels = schema.map(([name, text]): [string, string] => [name, text]);
  const engine = await SchemaEngine.new(
    { datamodels },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(factory),
  );
  try {
    return await work(engine);
  } finally {
    engine.free();
    await Promise.all(opened.map((client) => client.end()));
  }
}

/** Migrations are replayed by `deployMigrations`, on a database of our own making. */
function connectToShadowDb(): Promise<never> {
  return Promise.reject(new Error('The schema engine gets no shadow database'));
}
