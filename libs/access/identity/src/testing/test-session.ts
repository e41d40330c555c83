import { type Type } from '@nestjs/common';
import { Database } from '@balance/database';
import { Ids, type TenantId } from '@balance/kernel';
import { type SessionId, type UserId } from '../domain/caller.js';
import { AccessTokens } from '../sessions/access-tokens.js';
import { StartSession } from '../sessions/sign-in/start-session.js';

const dayMs = 24 * 3_600_000;

/** The process in which the session is started. */
interface Surroundings {
  /** How far its clock is ahead of the real one. */
  readonly aheadMs: number;
  get<T>(type: Type<T> | (abstract new () => T)): T;
}

/** A person's session, started without a password; that is another room's matter. */
export class TestSession {
  private started: Promise<SessionId> | undefined;
  private startedAheadMs = 0;

  constructor(
    private readonly identity: Surroundings,
    private readonly userId: UserId,
    private readonly tenantId: TenantId | null,
  ) {}

  readonly token = (): Promise<string> => this.sign(this.userId, null);

  /** A token of whoever acts as `userId`. */
  tokenFor(userId: UserId): Promise<string> {
    return this.sign(userId, this.userId);
  }

  private async sign(userId: UserId, impersonatorId: UserId | null): Promise<string> {
    const { tenantId } = this;
    const sessionId = await this.current();
    const tokens = this.identity.get(AccessTokens);
    return (await tokens.issue({ userId, sessionId, tenantId, impersonatorId })).accessToken;
  }

  /** The session; another one when a test has moved the clock so far that it may have expired. */
  private current(): Promise<SessionId> {
    const { aheadMs } = this.identity;
    if (this.started && aheadMs - this.startedAheadMs < dayMs) return this.started;
    this.startedAheadMs = aheadMs;
    this.started = this.start();
    return this.started;
  }

  private async start(): Promise<SessionId> {
    const { userId, tenantId, identity } = this;
    const cause = {
      actor: `user:${userId}`,
      correlationId: identity.get(Ids).next<'correlation'>(),
      causationId: null,
    };
    const draft = { userId, tenantId, hasSecondFactor: false, userAgent: 'Test/1.0', ipAddress: '127.0.0.1' };
    const session = await identity
      .get(Database)
      .asSystem((tx) => identity.get(StartSession).execute(tx, draft, cause));
    return session.id;
  }
}
