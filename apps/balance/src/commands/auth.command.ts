import { RotateSigningKey } from '@balance/identity';
import { withInstallation } from '../run/session.js';

/** `balance auth rotate-keys`: another key signs access tokens. */
export async function rotateKeys({ atOnce }: { atOnce: boolean }): Promise<void> {
  await withInstallation({ worker: false }, async (app) => {
    const { kid, signsFrom } = await app.get(RotateSigningKey).execute({ atOnce });
    const before = atOnce
      ? 'No key before it is believed any more, a minute from now at the latest; whoever has signed in refreshes.'
      : 'What the present key signs stays valid until it expires.';
    process.stdout.write(`Key ${kid} signs from ${signsFrom.toISOString()}. ${before}\n`);
  });
}
