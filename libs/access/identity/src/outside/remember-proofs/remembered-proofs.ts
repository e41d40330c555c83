import { createHash } from 'node:crypto';
import { type Clock } from '@balance/kernel';
import { LRUCache } from 'lru-cache';
import { type Proof } from '../../authenticate/token-verifier.js';
import { NotAuthenticated } from '../../domain/identity.errors.js';

/** How long a process may hold on to what it found out about a token's holder. */
const rememberedMs = 5_000;
const rememberedMost = 10_000;

interface Expiring {
  /** Until when the token is valid, in ms since 1970. */
  readonly untilMs: number;
}

interface Ways<Claims extends Expiring> {
  /** Checks a token: signature, issuer, audience, times. */
  readonly read: (token: string) => Promise<Claims>;
  /** Finds out who its holder is here, and for which tenant they come. */
  readonly resolve: (claims: Claims, chosenTenant: string | undefined) => Promise<Proof>;
}

/**
 * What tokens proved, so that most requests cost a look into a map: what a token says until it expires, who that is here
 * for five seconds. Tokens themselves are not held, only their hashes.
 */
export class RememberedProofs<Claims extends Expiring> {
  private readonly claims = new LRUCache<string, Claims>({ max: rememberedMost });
  private readonly proofs = new LRUCache<string, { proof: Promise<Proof>; untilMs: number }>({
    max: rememberedMost,
  });

  constructor(
    private readonly clock: Clock,
    private readonly ways: Ways<Claims>,
  ) {}

  /**
   * @param keys a name of the keys that tokens are checked with at present; what others vouched for is forgotten
   * @throws whatever the ways throw; {@link NotAuthenticated} `identity.not-authenticated`
   */
  async find(token: string, chosenTenant?: string, keys = ''): Promise<Proof> {
    const now = this.clock.now().getTime();
    const name = hash(`${keys} ${token}`);
    const claims = await this.read(name, token);
    if (claims.untilMs <= now) throw new NotAuthenticated();
    const choice = chosenTenant === undefined ? name : hash(`${name} ${chosenTenant}`);
    const known = this.proofs.get(choice);
    if (known && known.untilMs > now) return known.proof;
    // Requests that come together wait for one answer; a failure is not remembered.
    const proof = this.ways.resolve(claims, chosenTenant);
    this.proofs.set(choice, { proof, untilMs: now + rememberedMs });
    proof.catch(() => this.proofs.delete(choice));
    return proof;
  }

  private async read(name: string, token: string): Promise<Claims> {
    const known = this.claims.get(name);
    if (known) return known;
    const claims = await this.ways.read(token);
    this.claims.set(name, claims);
    return claims;
  }
}

const hash = (text: string): string => createHash('sha256').update(text).digest('base64');
