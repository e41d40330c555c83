import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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
    // `wx`: of two first starts at once, one makes the key and both read it.
    writeFileSync(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 });
  }
  return readFileSync(file, 'utf8').trim();
}
