import { defineConfig } from 'prisma/config';

// `prisma generate|validate|format` never runs the native schema engine, but insists that it exists and would
// otherwise download it. Any existing file satisfies it; `prisma migrate …` still uses the real engine.
if (/^(generate|validate|format)$/.test(process.argv[2] ?? '')) {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;
}

export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://postgres@127.0.0.1:5432/postgres' },
});
