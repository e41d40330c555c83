import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** As every authenticator app has it (RFC 6238, and the defaults of the key URI format). */
export const totpSettings = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
/** 160 bits, as RFC 4226, 4 recommends. */
export const totpSecretBytes = 20;
/** Clocks differ and people type slowly: the step before and the step after are taken too (RFC 6238, 5.2). */
const toleratedSteps = 1;
const recoveryCodeCount = 10;
/** 80 bits: a hash of it need not be slow. */
const recoveryCodeBytes = 10;

/** A code that somebody sends as their second factor. */
export type PresentedCode =
  { readonly kind: 'totp'; readonly code: string } | { readonly kind: 'recovery'; readonly hash: Buffer };

/** Crockford's base 32: no I, L, O or U, which are read wrong. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** @returns nothing for a text that is neither six digits nor a recovery code; spaces and hyphens do not matter */
export function readCode(text: string): PresentedCode | undefined {
  const code = text.replace(/[\s-]/g, '').toUpperCase();
  if (/^\d{6}$/.test(code)) return { kind: 'totp', code };
  const letters = code.replaceAll('O', '0').replace(/[IL]/g, '1');
  if (!/^[0-9A-HJKMNP-TV-Z]{16}$/.test(letters)) return undefined;
  return { kind: 'recovery', hash: recoveryHash(letters) };
}

/**
 * The time step that a code is of.
 *
 * @param codeAt the code of a step
 * @param lastStep the last step whose code was used: it and those before are over, so that a code works once
 */
export function stepOf(
  code: string,
  codeAt: (step: number) => string,
  { now, lastStep }: { readonly now: Date; readonly lastStep: number | null },
): number | undefined {
  const current = Math.floor(now.getTime() / 1_000 / totpSettings.period);
  const steps = Array.from({ length: 2 * toleratedSteps + 1 }, (_, n) => current - toleratedSteps + n);
  return steps.find((step) => isSame(codeAt(step), code) && (lastStep === null || step > lastStep));
}

const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

/** Codes for those who have lost their device, in groups of four, and what is kept of them. */
export function mintRecoveryCodes(): {
  readonly codes: readonly string[];
  readonly hashes: readonly Buffer[];
} {
  const texts = Array.from({ length: recoveryCodeCount }, () => base32(randomBytes(recoveryCodeBytes)));
  return {
    codes: texts.map((text) => text.replace(/.{4}(?!$)/g, '$&-')),
    hashes: texts.map(recoveryHash),
  };
}

const recoveryHash = (text: string): Buffer => createHash('sha256').update(text).digest();

function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? []).map((five) => alphabet[Number.parseInt(five, 2)]).join('');
}
