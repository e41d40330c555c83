import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Config } from '@balance/config';

/** The configuration with what `BALANCE_HOME` adds to it: a key for secrets, made at the first start. */
export function withHome(config: Config): Config & { SECRET_KEY: string } {
  return { ...config, SECRET_KEY: config.SECRET_KEY ?? secretKey(path.resolve(config.BALANCE_HOME)) };
}

function secretKey(home: string): string {
  const file = path.join(home, 'secret.key');
  if (!existsSync(file)) {
    mkdirSync(home, { recursive: true });
    makeKey(file);
  }
  return readFileSync(file, 'utf8').trim();
}

/** Of two first starts at once, one makes the key, whole at its first appearance, and both read it. */
function makeKey(file: string): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, randomBytes(32).toString('hex'), { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault && fault.code === 'EEXIST')) throw fault;
  } finally {
    rmSync(draft);
  }
}
