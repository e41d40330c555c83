import { createHmac, timingSafeEqual } from 'node:crypto';
import { type Id, type TenantId } from '@balance/kernel';
import { type ReportFileId } from '../download-files/report-file.js';

/** What a link leads to, and until when. */
export interface DownloadGrant {
  readonly tenantId: TenantId;
  readonly fileId: ReportFileId;
  /** To the second. */
  readonly expiresAt: Date;
}

const idBytes = 16;
const grantBytes = 2 * idBytes + 5;
const shape = /^([\w-]{50})\.([\w-]{43})$/;

/**
 * The token of a link: `tenant (16 bytes) | file (16) | expiry in s since 1970 (5)` and its HMAC-SHA-256, both in
 * base64url. Nothing is kept of it: who shows it was given it, here.
 */
export function downloadTokenOf(key: Uint8Array, { tenantId, fileId, expiresAt }: DownloadGrant): string {
  const grant = Buffer.alloc(grantBytes);
  bytesOf(tenantId).copy(grant);
  bytesOf(fileId).copy(grant, idBytes);
  grant.writeUIntBE(Math.floor(expiresAt.getTime() / 1_000), 2 * idBytes, 5);
  return `${grant.toString('base64url')}.${proofOf(key, grant).toString('base64url')}`;
}

/**
 * What a token grants, expired or not; compares in constant time.
 *
 * @returns nothing when it was not made with this key, or is not written as we write it
 */
export function readDownloadToken(key: Uint8Array, token: string): DownloadGrant | undefined {
  const [, written = '', proof = ''] = shape.exec(token) ?? [];
  const grant = Buffer.from(written, 'base64url');
  const presented = Buffer.from(proof, 'base64url');
  const right = proofOf(key, grant);
  if (presented.length !== right.length || !timingSafeEqual(presented, right)) return undefined;
  // The last character of each part holds bits that say nothing: one spelling is enough.
  if (grant.toString('base64url') !== written || presented.toString('base64url') !== proof) return undefined;
  return {
    tenantId: idOf(grant.subarray(0, idBytes)),
    fileId: idOf(grant.subarray(idBytes, 2 * idBytes)),
    expiresAt: new Date(grant.readUIntBE(2 * idBytes, 5) * 1_000),
  };
}

const proofOf = (key: Uint8Array, grant: Uint8Array): Buffer =>
  createHmac('sha256', key).update(grant).digest();

const bytesOf = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');

function idOf<Kind extends string>(bytes: Buffer): Id<Kind> {
  const hex = bytes.toString('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return parts.join('-') as Id<Kind>;
}
