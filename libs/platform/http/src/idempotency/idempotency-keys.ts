import { Inject, Injectable } from '@nestjs/common';
import { type Config, CONFIG } from '@balance/config';
import { Database } from '@balance/database';
import { assertNever, Clock } from '@balance/kernel';
import { SecretBox } from '@balance/secrets';
import { decideRepeat } from './decide-repeat.js';
import {
  IdempotencyInProgress,
  IdempotencyKeyReused,
  IdempotencyOutcomeUnknown,
} from './idempotency.errors.js';
import { IdempotencyRepository, type KeyOfOwner, type SealedAnswer } from './idempotency.repository.js';

/** An answer as it went out. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Unset for an answer without a body. */
  readonly body: string | null;
}

const keptMs = 24 * 60 * 60 * 1_000;
const retryAfterSeconds = 1;
/** Each claim takes away more than it adds, so that the table shrinks however fast it has grown. */
const removedByClaim = 2;

/** Remembers for 24 hours what requests with an `Idempotency-Key` were answered. */
@Injectable()
export class IdempotencyKeys {
  constructor(
    private readonly database: Database,
    private readonly keys: IdempotencyRepository,
    private readonly secrets: SecretBox,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Takes a key for a request.
   *
   * @returns nothing when the request is the first and must be done, otherwise what the first was answered
   * @throws {IdempotencyKeyReused} `http.idempotency-key-reused`, {@link IdempotencyInProgress}
   * `http.idempotency-in-progress`, {@link IdempotencyOutcomeUnknown} `http.idempotency-outcome-unknown`
   */
  async claim(id: KeyOfOwner, fingerprint: Buffer): Promise<Answer | undefined> {
    const now = this.clock.now();
    const first = await this.database.asSystem(async (tx) => {
      const lease = { now, expiresAt: new Date(now.getTime() + keptMs) };
      const [isClaimed] = await Promise.all([
        this.keys.claim(tx, id, fingerprint, lease),
        this.keys.removeExpired(tx, now, removedByClaim),
      ]);
      return isClaimed ? 'this' : this.keys.find(tx, id);
    });
    if (first === 'this') return undefined;
    // It was released between the two statements: the next try may have the key.
    if (!first) throw new IdempotencyInProgress(retryAfterSeconds);
    const decision = decideRepeat(first, fingerprint, now, this.config.REQUEST_TIMEOUT_MS);
    switch (decision) {
      case 'other-request':
        throw new IdempotencyKeyReused();
      case 'in-progress':
        throw new IdempotencyInProgress(retryAfterSeconds);
      case 'outcome-unknown':
        throw new IdempotencyOutcomeUnknown();
      case 'answered':
        return this.opened(id, first);
      default:
        return assertNever(decision);
    }
  }

  /** Keeps the answer that repeats get. It may hold a secret that is shown once, so it is kept sealed. */
  async keep(id: KeyOfOwner, { status, headers, body }: Answer): Promise<void> {
    const sealed = body === null ? null : this.secrets.seal(body, contextOf(id));
    await this.database.asSystem((tx) => this.keys.keep(tx, id, { status, headers, body: sealed }));
  }

  /** Frees the key of a request that was refused: it has done nothing. */
  async release(id: KeyOfOwner): Promise<void> {
    await this.database.asSystem((tx) => this.keys.release(tx, id));
  }

  private opened(
    id: KeyOfOwner,
    { status, headers, body }: { [Member in keyof SealedAnswer]: SealedAnswer[Member] | null },
  ): Answer {
    if (status === null || headers === null) throw new Error('A kept answer has a status and headers');
    return { status, headers, body: body && this.secrets.open(body, contextOf(id)) };
  }
}

const contextOf = ({ owner, key }: KeyOfOwner): string => `idempotency-key:${owner}:${key}`;
