import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { until } from '../until.js';
import { ask } from './send.js';

export const password = 'three mossy tractors at noon';

/** Where an installation is, and where its mails are. */
export interface Place {
  readonly base: string;
  readonly home: string;
}

/** The secret of the link in the newest mail to an address that leads to `page`. */
export function mailedToken({ home }: Place, to: string, page: string): Promise<string> {
  const outbox = path.join(home, 'outbox');
  return until(`a mail to ${to} with a link to ${page}`, async () => {
    if (!existsSync(outbox)) return undefined;
    const mails = readdirSync(outbox, { withFileTypes: true }).filter(({ name }) => name.endsWith('.eml'));
    for (const { name } of mails.sort((a, b) => b.name.localeCompare(a.name))) {
      const text = readFileSync(path.join(outbox, name), 'utf8')
        .replaceAll(/=\r?\n/g, '')
        .replaceAll('=3D', '=');
      // Whole: the viewer's mail must not be taken for the reviewer's.
      if (!text.toLowerCase().includes(`to: ${to.toLowerCase()}\r\n`)) continue;
      const token = new RegExp(`/${page}#token=([\\w.-]+)`).exec(text)?.[1];
      if (token !== undefined) return token;
    }
    return undefined;
  });
}

/** Registers somebody and proves their address. */
export async function register(place: Place, email: string): Promise<void> {
  await ask(place.base, undefined, 'POST', '/auth/register', { email, password, name: email.split('@')[0] });
  const token = await mailedToken(place, email, 'verify-email');
  await ask(place.base, undefined, 'POST', '/auth/verify-email', { token });
}

/** @returns an access token */
export async function signIn(place: Place, email: string, tenantId?: string): Promise<string> {
  const signedIn = await ask<{ accessToken: string }>(place.base, undefined, 'POST', '/auth/sign-in', {
    email,
    password,
    ...(tenantId !== undefined && { tenantId }),
  });
  return signedIn.accessToken;
}
