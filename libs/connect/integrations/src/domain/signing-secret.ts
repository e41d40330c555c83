import { randomBytes } from 'node:crypto';

const prefix = 'whsec_';
const mintedBytes = 32;

/**
 * A new signing secret: `whsec_` and 256 random bits in base64.
 *
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export const mintSigningSecret = (): string => prefix + randomBytes(mintedBytes).toString('base64');

/** Whether a text is `whsec_` and 24 to 64 bytes in base64, as the scheme demands. */
export function isSigningSecret(text: string): boolean {
  if (!text.startsWith(prefix)) return false;
  const encoded = text.slice(prefix.length);
  const bytes = Buffer.from(encoded, 'base64');
  return bytes.length >= 24 && bytes.length <= 64 && bytes.toString('base64') === encoded;
}
