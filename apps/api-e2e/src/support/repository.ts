import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../../', import.meta.url));

export const at = (...parts: string[]): string => path.join(root, ...parts);

const dataFolder = at('../shared/data');

/** Whether the published files that lie beside the repository are there. */
export const hasRealFiles = existsSync(dataFolder);

export const realFile = (name: string): string => path.join(dataFolder, name);
