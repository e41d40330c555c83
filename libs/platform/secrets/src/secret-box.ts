import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { SecretUnreadable } from './secrets.errors.js';

const algorithm = 'aes-256-gcm';
const version = 1;
const nonceBytes = 12;
const tagBytes = 16;
const headBytes = 1 + nonceBytes + tagBytes;

/**
 * Seals secrets for the database. A sealed secret is
 * `version (1 byte, 1) | nonce (12, random) | tag (16) | ciphertext`, AES-256-GCM as in NIST SP 800-38D.
 */
export class SecretBox {
  private readonly key: Buffer;

  /** @param keyHex 64 hexadecimal digits */
  constructor(keyHex: string) {
    this.key = Buffer.from(keyHex, 'hex');
  }

  /** @param context what the secret belongs to, such as `integration:<id>`; it opens there only */
  seal(secret: string, context: string): Buffer {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv(algorithm, this.key, nonce, { authTagLength: tagBytes });
    cipher.setAAD(associated(context));
    const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    return Buffer.concat([Buffer.of(version), nonce, cipher.getAuthTag(), text]);
  }

  /** @throws {SecretUnreadable} `secrets.unreadable` */
  open(sealed: Uint8Array, context: string): string {
    const bytes = Buffer.from(sealed);
    if (bytes[0] !== version || bytes.length < headBytes) throw new SecretUnreadable(context);
    const nonce = bytes.subarray(1, 1 + nonceBytes);
    const decipher = createDecipheriv(algorithm, this.key, nonce, { authTagLength: tagBytes });
    decipher.setAAD(associated(context));
    decipher.setAuthTag(bytes.subarray(1 + nonceBytes, headBytes));
    try {
      return decipher.update(bytes.subarray(headBytes), undefined, 'utf8') + decipher.final('utf8');
    } catch (fault) {
      throw Object.assign(new SecretUnreadable(context), { cause: fault });
    }
  }
}

// The version is sealed in too, so that a later layout cannot be passed off as this one.
const associated = (context: string): Buffer => Buffer.from(`balance.secret.${version}:${context}`);
