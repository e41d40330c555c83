import { hkdfSync } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type Config, CONFIG, publicUrlOf } from '@balance/config';
import { Clock, type TenantId } from '@balance/kernel';
import { SecretKeyMissing } from '@balance/secrets';
import { type ReportFileId } from '../download-files/report-file.js';
import { type DownloadGrant, downloadTokenOf, readDownloadToken } from './download-token.js';
import { DownloadExpired, DownloadNotFound } from './download.errors.js';

export interface DownloadLink {
  readonly url: string;
  readonly expiresAt: Date;
}

/** Gives out links to files, and says what they lead to. */
@Injectable()
export class DownloadLinks {
  private derived: Uint8Array | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /**
   * @param seconds how long it holds
   * @throws {SecretKeyMissing} `secrets.key-missing`
   */
  to(tenantId: TenantId, fileId: ReportFileId, seconds: number): DownloadLink {
    const expiresAt = new Date((Math.floor(this.clock.now().getTime() / 1_000) + seconds) * 1_000);
    const token = downloadTokenOf(this.key, { tenantId, fileId, expiresAt });
    return { url: `${publicUrlOf(this.config)}/api/v1/downloads/${token}`, expiresAt };
  }

  /** @throws {DownloadNotFound} `reports.download-not-found`, {@link DownloadExpired} `reports.download-expired` */
  read(token: string): DownloadGrant {
    const grant = readDownloadToken(this.key, token);
    if (!grant) throw new DownloadNotFound();
    if (grant.expiresAt <= this.clock.now()) throw new DownloadExpired(grant.expiresAt);
    return grant;
  }

  /** Asked for at the first use. A key of its own, so that no other proof is one of these (HKDF, RFC 5869). */
  private get key(): Uint8Array {
    if (this.derived) return this.derived;
    const { SECRET_KEY } = this.config;
    if (!SECRET_KEY) throw new SecretKeyMissing();
    const key = hkdfSync('sha256', Buffer.from(SECRET_KEY, 'hex'), '', 'balance.download-link.1', 32);
    return (this.derived = new Uint8Array(key));
  }
}
