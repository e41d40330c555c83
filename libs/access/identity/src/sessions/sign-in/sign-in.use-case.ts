import { Injectable } from '@nestjs/common';
import { Database, type SystemTx } from '@balance/database';
import { type Id, type TenantId } from '@balance/kernel';
import { type ProvenPerson, ProvePassword } from '../../accounts/prove-password/prove-password.use-case.js';
import { SignInRefused } from '../../domain/accounts.errors.js';
import { type Device, type SessionTenant, type SessionUser } from '../../domain/session.js';
import { TenantUnknown } from '../../domain/tenants.errors.js';
import { type AccessToken, AccessTokens } from '../access-tokens.js';
import { SessionHolderRepository } from '../session-holder.repository.js';
import { type StartedSession, StartSession } from './start-session.js';

/** What somebody signs in with. */
export interface Credentials {
  readonly email: string;
  readonly password: string;
  /** Of the authenticator app, or a recovery code. */
  readonly code?: string;
  /** The tenant to work for; left out, the one that was worked for last. */
  readonly tenantId?: TenantId;
}

/** Somebody who has signed in just now. */
export interface SignedInPerson extends AccessToken {
  readonly refreshToken: string;
  readonly user: SessionUser;
  /** Unset for whoever is no member anywhere yet. */
  readonly tenant: SessionTenant | null;
}

interface Opened {
  readonly session: StartedSession;
  readonly user: SessionUser;
  readonly tenant: SessionTenant | null;
}

/** Lets a person in who proves an address and a password. */
@Injectable()
export class SignIn {
  constructor(
    private readonly provePassword: ProvePassword,
    private readonly database: Database,
    private readonly holders: SessionHolderRepository,
    private readonly startSession: StartSession,
    private readonly accessTokens: AccessTokens,
  ) {}

  /**
   * @throws {SignInRefused} `identity.sign-in-refused`, {@link SecondFactorRequired} `identity.second-factor-required`,
   *   {@link TooManyAttempts} `identity.too-many-attempts`, {@link Busy} `identity.busy`, {@link TenantUnknown} `identity.tenant-unknown`: not theirs, or none
   */
  async execute(
    { tenantId, ...credentials }: Credentials,
    device: Device,
    correlationId: Id<'correlation'>,
  ): Promise<SignedInPerson> {
    const began = await this.database.asSystem((tx) => this.holders.time(tx));
    const proven = await this.provePassword.execute(credentials);
    await this.accessTokens.ready();
    const { session, user, tenant } = await this.database.asSystem((tx) =>
      this.open(tx, proven, { began, wanted: tenantId, device, correlationId }),
    );
    const holder = { ...session, sessionId: session.id, impersonatorId: null };
    return {
      ...(await this.accessTokens.issue(holder)),
      refreshToken: session.refreshToken,
      user,
      tenant,
    };
  }

  private async open(
    tx: SystemTx,
    { userId, hasSecondFactor }: ProvenPerson,
    facts: { began: Date; wanted?: TenantId; device: Device; correlationId: Id<'correlation'> },
  ): Promise<Opened> {
    const { began, wanted, device, correlationId } = facts;
    const user = await this.holders.lock(tx, userId, began);
    if (!user) throw new SignInRefused();
    const tenant = (await this.holders.tenant(tx, userId, wanted)) ?? null;
    if (wanted !== undefined && !tenant) throw new TenantUnknown(wanted);
    const session = await this.startSession.execute(
      tx,
      { userId, tenantId: tenant?.id ?? null, hasSecondFactor, ...device },
      { actor: `user:${userId}`, correlationId, causationId: null },
    );
    return { session, user, tenant };
  }
}
