import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { Clock } from '@balance/kernel';
import { LRUCache } from 'lru-cache';
import { type Standing } from '../domain/standing.js';
import { StandingRepository } from './standing.repository.js';
import { type Proof } from './token-verifier.js';

/** With the second for which cached answers are given again, what was revoked is let in for five more at the most. */
const rememberedMs = 4_000;
const rememberedMost = 10_000;

/** Finds out whether the person of a proof may still be let in, and as what. */
@Injectable()
export class FindStanding {
  private readonly remembered = new LRUCache<string, { standing: Standing | undefined; untilMs: number }>({
    max: rememberedMost,
  });

  constructor(
    private readonly database: Database,
    private readonly standings: StandingRepository,
    private readonly clock: Clock,
  ) {}

  /** @returns nothing when the person was disabled or the session has ended, or the impersonator's power has */
  async find(proof: Proof): Promise<Standing | undefined> {
    const now = this.clock.now().getTime();
    const name = `${proof.userId} ${proof.sessionId} ${proof.tenantId} ${proof.impersonatorId}`;
    const known = this.remembered.get(name);
    if (known && known.untilMs > now) return known.standing;
    const standing = await this.database.asSystem((tx) => this.standings.of(tx, proof));
    this.remembered.set(name, { standing, untilMs: now + rememberedMs });
    return standing;
  }
}
