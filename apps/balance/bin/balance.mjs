#!/usr/bin/env node
// In a checkout, brings the build up to date first; an image holds the build only.
import { existsSync } from 'node:fs';

const builder = new URL('../../../tools/build/ensure-built.mjs', import.meta.url);
if (existsSync(builder)) {
  const { ensureBuilt } = await import(builder.href);
  await ensureBuilt();
}
await import('../dist/main.js');
