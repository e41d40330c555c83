import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { Clock } from '@balance/kernel';
import { type CryptoKey, importJWK, type JWK } from 'jose';
import { algorithm } from '../../domain/access-token.js';
import { isBelieved, signerAt } from '../../domain/access-token-keys.js';
import { KeyPairs } from './key-pairs.js';
import { KeySuccession } from './key-succession.js';
import { type SigningKey } from './signing-key.repository.js';

const rememberedMs = 60_000;
/** How often unknown keys may make a process look for new ones, lest made-up tokens keep the database busy. */
const cooldownMs = 5_000;

interface Known {
  readonly keys: readonly (SigningKey & { readonly publicKey: CryptoKey })[];
  readonly atMs: number;
}

/** A key and what to sign with. */
export interface Signer {
  readonly kid: string;
  readonly privateKey: CryptoKey;
}

/** The keys of this installation, as this process has read them a minute ago at the most. */
@Injectable()
export class SigningKeys {
  private known: Known | undefined;
  private loading: Promise<Known> | undefined;
  private signer: Signer | undefined;

  constructor(
    private readonly database: Database,
    private readonly succession: KeySuccession,
    private readonly pairs: KeyPairs,
    private readonly clock: Clock,
  ) {}

  /**
   * The key that signs now; the first one is made when it is needed.
   *
   * @throws {SecretKeyMissing} `secrets.key-missing`, {@link SecretUnreadable} `secrets.unreadable`
   */
  async signing(): Promise<Signer> {
    const { keys } = await this.current();
    const key = signerAt(keys, this.clock.now());
    if (!key) throw new Error('No key signs, although one is made where there is none');
    if (this.signer?.kid !== key.kid)
      this.signer = { kid: key.kid, privateKey: await this.pairs.openPrivate(key) };
    return this.signer;
  }

  /** What others verify our tokens with: the keys that sign, will, or did until now. */
  async published(): Promise<JWK[]> {
    const { keys } = await this.current();
    const now = this.clock.now();
    return keys.filter((key) => isBelieved(key, now)).map(({ publicJwk }) => publicJwk);
  }

  /** @returns nothing for a key that is not ours, or has ended */
  async find(kid: string | undefined): Promise<CryptoKey | undefined> {
    const known = await this.current();
    const now = this.clock.now();
    const key =
      keyOf(known, kid) ?? (isOlder(known, now, cooldownMs) ? keyOf(await this.load(), kid) : undefined);
    return key && isBelieved(key, now) ? key.publicKey : undefined;
  }

  private async current(): Promise<Known> {
    const { known } = this;
    return known && !isOlder(known, this.clock.now(), rememberedMs) ? known : this.load();
  }

  private load(): Promise<Known> {
    this.loading ??= this.read().finally(() => {
      this.loading = undefined;
    });
    return this.loading;
  }

  private async read(): Promise<Known> {
    const now = this.clock.now();
    const found = await this.database.asSystem((tx) => this.succession.current(tx, now));
    const keys = await Promise.all(
      found.map(async (key) => ({ ...key, publicKey: await importPublic(key.publicJwk) })),
    );
    this.known = { keys, atMs: now.getTime() };
    return this.known;
  }
}

const keyOf = ({ keys }: Known, kid: string | undefined) => keys.find((key) => key.kid === kid);

/** Or younger by as much: clocks are put back as well. */
const isOlder = ({ atMs }: Known, now: Date, ageMs: number): boolean =>
  Math.abs(now.getTime() - atMs) >= ageMs;

const importPublic = (jwk: JWK): Promise<CryptoKey> => importJWK({ ...jwk, kty: 'EC' }, algorithm);
