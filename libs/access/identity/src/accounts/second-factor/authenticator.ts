import { Secret, TOTP } from 'otpauth';
import { totpSecretBytes, totpSettings } from '../../domain/totp.js';

/** A new secret, in base 32 as authenticator apps take it. */
export const mintTotpSecret = (): string => new Secret({ size: totpSecretBytes }).base32;

/** What a QR code for an authenticator app holds. */
export const otpauthUrlOf = (secret: string, email: string): string =>
  new TOTP({ ...totpSettings, issuer: 'Balance', label: email, secret }).toString();

/** The codes of a secret, by time step. */
export function codesOf(secret: string): (step: number) => string {
  const totp = new TOTP({ ...totpSettings, secret });
  return (step) => totp.generate({ timestamp: step * totpSettings.period * 1_000 });
}
