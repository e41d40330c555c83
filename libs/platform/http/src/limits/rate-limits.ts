import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { LRUCache } from 'lru-cache';
import { type Config, CONFIG } from '@balance/config';
import { type RequestOwner } from '../contract/request-owner.js';
import { countedAddress } from './address.js';
import { RateCounters, type Tally } from './rate-counters.js';
import { RateLimited } from './rate-limited.js';
import { type RatePolicies, ratePolicies, type RatePolicy, windowSeconds } from './rate-policies.js';

/** For whom a request counts against which limit. */
type Count = readonly [policy: RatePolicy, key: string];

const mostBlocked = 10_000;

/** Counts requests, and refuses those that are too many. */
@Injectable()
export class RateLimits implements OnApplicationShutdown {
  private readonly policies: RatePolicies;
  private readonly counters: RateCounters;
  /** Addresses that have guessed too often, until when in ms. */
  private readonly blocked = new LRUCache<string, number>({ max: mostBlocked });

  constructor(@Inject(CONFIG) config: Config) {
    this.policies = ratePolicies(config);
    this.counters = new RateCounters(this.policies, config);
  }

  /** @throws {RateLimited} `http.rate-limited` */
  async ofOwner({ tenantId, principal }: RequestOwner, isHeavy: boolean, reply: FastifyReply): Promise<void> {
    const { caller, heavy, tenant } = this.policies;
    const counts: Count[] = [[caller, principal]];
    if (isHeavy) counts.push([heavy, principal]);
    if (tenantId !== null) counts.push([tenant, tenantId]);
    await this.count(counts, reply);
  }

  /** A request that was turned away, and so is not refused any more, counts for who made it all the same. */
  async noteOwner({ principal }: RequestOwner): Promise<void> {
    await this.counters.count(this.policies.caller, principal);
  }

  /** @throws {RateLimited} `http.rate-limited` */
  ofAddress(ip: string, reply: FastifyReply): Promise<void> {
    return this.count([[this.policies.address, countedAddress(ip)]], reply);
  }

  /** @throws {RateLimited} `http.rate-limited` */
  ofSignIn(ip: string, reply: FastifyReply): Promise<void> {
    return this.count([[this.policies.signIn, countedAddress(ip)]], reply);
  }

  /** Somebody at this address presented a key or a token that is none. */
  async noteFailure(ip: string): Promise<void> {
    const address = countedAddress(ip);
    const { isExceeded, resetSeconds } = await this.counters.count(this.policies.failures, address);
    if (isExceeded) this.blocked.set(address, Date.now() + resetSeconds * 1_000);
  }

  /** The refusal of whoever has guessed too often; asked before every request, so it does not wait for anything. */
  refusalOf(ip: string): RateLimited | undefined {
    if (this.blocked.size === 0) return undefined;
    const address = countedAddress(ip);
    const forMs = (this.blocked.get(address) ?? 0) - Date.now();
    if (forMs > 0)
      return new RateLimited({ policy: this.policies.failures, resetSeconds: Math.ceil(forMs / 1_000) });
    this.blocked.delete(address);
    return undefined;
  }

  onApplicationShutdown(): void {
    this.counters.close();
  }

  /** One after the other: what one key has too much of must not use up its tenant's share. */
  private async count(counts: readonly Count[], reply: FastifyReply): Promise<void> {
    let tightest: Tally | undefined;
    let policies = '';
    for (const [policy, key] of counts) {
      const tally = await this.counters.count(policy, key);
      policies += `${policies && ', '}"${policy.name}";q=${policy.perMinute};w=${windowSeconds}`;
      if (!tightest || tally.isExceeded || tally.remaining < tightest.remaining) tightest = tally;
      if (tally.isExceeded) break;
    }
    if (!tightest) return;
    void reply
      .header('ratelimit-policy', policies)
      .header('ratelimit', `"${tightest.policy.name}";r=${tightest.remaining};t=${tightest.resetSeconds}`);
    if (tightest.isExceeded) throw new RateLimited(tightest);
  }
}
