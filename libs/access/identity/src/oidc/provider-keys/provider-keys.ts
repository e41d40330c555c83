import { Inject, Injectable, Logger } from '@nestjs/common';
import { type Config, CONFIG } from '@balance/config';
import { Clock } from '@balance/kernel';
import { createLocalJWKSet, type LocalJWKSet } from 'jose';
import { createHash } from 'node:crypto';
import { ProviderUnavailable } from '../../domain/identity.errors.js';
import { keysAddressIn, keysIn } from '../../domain/oidc-documents.js';
import { oidcSettingsOf } from '../oidc-settings.js';
import { fetchJson } from './fetch-json.js';

/** After this the keys are asked for anew, while the known ones serve. */
const freshMs = 600_000;
/** The longest that known keys serve while the provider does not answer. */
const servingMs = 86_400_000;
/** The shortest time from one attempt to the next, so that tokens with made-up key names are no load on the provider. */
const cooldownMs = 10_000;

export interface KnownKeys {
  readonly find: LocalJWKSet;
  /** Other keys have another one. */
  readonly edition: string;
  readonly fetchedAtMs: number;
}

/** The provider's public keys. */
@Injectable()
export class ProviderKeys {
  private readonly log = new Logger(ProviderKeys.name);
  private known: KnownKeys | undefined;
  private triedAtMs = -Infinity;
  private attempt: Promise<void> | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** @throws {ProviderUnavailable} `identity.provider-unavailable` when none are known, or too old ones */
  async current(): Promise<KnownKeys> {
    const ageMs = this.ageMs();
    if (ageMs > servingMs) await this.refresh();
    else if (ageMs > freshMs) void this.refresh(); // Never rejects; nobody has to wait for it.
    return this.serving();
  }

  /** The keys after another look, for a token whose key is not among the current ones. */
  async afterAnotherLook(): Promise<KnownKeys> {
    await this.refresh();
    return this.serving();
  }

  private serving(): KnownKeys {
    if (this.known && this.ageMs() <= servingMs) return this.known;
    const againInMs = this.triedAtMs + cooldownMs - this.clock.now().getTime();
    throw new ProviderUnavailable(
      oidcSettingsOf(this.config).issuer,
      Math.max(1, Math.ceil(againInMs / 1_000)),
    );
  }

  private ageMs(): number {
    return this.known ? this.clock.now().getTime() - this.known.fetchedAtMs : Infinity;
  }

  /** One attempt at a time, and none before the last has cooled down. A failure is logged; what is known remains. */
  private refresh(): Promise<void> {
    const now = this.clock.now().getTime();
    if (this.attempt || now - this.triedAtMs < cooldownMs) return this.attempt ?? Promise.resolve();
    this.triedAtMs = now;
    this.attempt = this.fetch()
      .then((known) => {
        this.known = known;
      })
      .catch((fault: unknown) => this.log.warn(`The provider's keys cannot be had: ${causesOf(fault)}`))
      .finally(() => {
        this.attempt = undefined;
      });
    return this.attempt;
  }

  private async fetch(): Promise<KnownKeys> {
    const address = this.config.OIDC_JWKS_URL ?? (await this.discover());
    const keys = keysIn(await fetchJson(address));
    const edition = createHash('sha256').update(JSON.stringify(keys)).digest('base64');
    return { find: createLocalJWKSet({ keys }), edition, fetchedAtMs: this.clock.now().getTime() };
  }

  private async discover(): Promise<string> {
    const { issuer } = oidcSettingsOf(this.config);
    // OpenID Connect Discovery 1.0, 4.1: a slash at the end goes.
    const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
    return keysAddressIn(await fetchJson(address), issuer);
  }
}

/** What `fetch` throws says why in its causes only. */
function causesOf(fault: unknown): string {
  const { message = String(fault), cause } = (fault ?? {}) as { message?: string; cause?: unknown };
  return cause === undefined ? message : `${message}: ${causesOf(cause)}`;
}
