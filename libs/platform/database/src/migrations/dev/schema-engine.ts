import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';
import { Client } from 'pg';
import { CatalogAdapter } from './catalog-adapter.js';
import { SchemaEngineMissing } from './dev.errors.js';

export type { SchemaEngine };

type EngineModule = typeof import('@prisma/schema-engine-wasm/schema_engine_bg');

const moduleName = '@prisma/schema-engine-wasm/schema_engine_bg';

/** A file of the schema: its name and its text. */
export type SchemaFile = readonly [name: string, text: string];

/**
 * Runs `work` with Prisma's schema engine on the database of `url`: the engine of Prisma's own command, built for
 * WebAssembly, so that nothing is downloaded.
 *
 * It is loaded here and not before: it is a development dependency, which a production build does not have.
 *
 * @throws {SchemaEngineMissing} `database.schema-engine-missing`
 */
export async function withSchemaEngine<T>(
  url: string,
  schema: readonly SchemaFile[],
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  const { SchemaEngine } = await loadEngine();
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

/** What is used of WebAssembly; TypeScript declares it with the browser's library only. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: Readonly<Record<string, object>>,
  ) => { readonly exports: Readonly<Record<string, unknown>> };
};

let loaded: Promise<EngineModule> | undefined;

function loadEngine(): Promise<EngineModule> {
  return (loaded ??= load());
}

async function load(): Promise<EngineModule> {
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: reportPanic } });
  const engine = await importEngine();
  const folder = path.dirname(createRequire(import.meta.url).resolve(moduleName));
  const binary = new WebAssembly.Module(readFileSync(path.join(folder, 'schema_engine_bg.wasm')));
  const { exports } = new WebAssembly.Instance(binary, { './schema_engine_bg.js': { ...engine } });
  engine.__wbg_set_wasm(exports);
  const start = exports['__wbindgen_start'];
  if (typeof start === 'function') start();
  return engine;
}

async function importEngine(): Promise<EngineModule> {
  try {
    return await import('@prisma/schema-engine-wasm/schema_engine_bg');
  } catch (error) {
    throw Object.assign(new SchemaEngineMissing(), { cause: error });
  }
}

/** The engine calls this before it aborts. */
function reportPanic(message: string): void {
  process.stderr.write(`Prisma's schema engine: ${message}\n`);
}
