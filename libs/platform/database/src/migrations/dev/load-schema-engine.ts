import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { SchemaEngineMissing } from './dev.errors.js';

type EngineModule = typeof import('@prisma/schema-engine-wasm/schema_engine_bg');

/** What is used of WebAssembly; TypeScript declares it with the browser's library only. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: Readonly<Record<string, object>>,
  ) => { readonly exports: Readonly<Record<string, unknown>> };
};

let loaded: Promise<EngineModule> | undefined;

/**
 * Loads the engine when it is asked for and not before: it is a development dependency, which a production install
 * does not have.
 *
 * @throws {SchemaEngineMissing} `database.schema-engine-missing`
 */
export function loadSchemaEngine(): Promise<EngineModule> {
  return (loaded ??= load());
}

async function load(): Promise<EngineModule> {
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: reportPanic } });
  const engine = await importEngine();
  const folder = path.dirname(
    createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg'),
  );
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
