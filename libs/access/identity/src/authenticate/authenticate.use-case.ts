import { Injectable } from '@nestjs/common';
import { type Cause, type Id } from '@balance/kernel';
import { readKey } from '../domain/api-key-secret.js';
import { type Caller, type Person } from '../domain/caller.js';
import { NoTenantChosen, NotAuthenticated, PersonRequired } from '../domain/identity.errors.js';
import { permissionsOf } from '../domain/permissions.js';
import { type Standing } from '../domain/standing.js';
import { FindKey } from './find-key.js';
import { FindStanding } from './find-standing.js';
import { type Proof, TokenVerifier } from './token-verifier.js';

/** Tells who presents an API key or a token. */
@Injectable()
export class Authenticate {
  constructor(
    private readonly keys: FindKey,
    private readonly tokens: TokenVerifier,
    private readonly standings: FindStanding,
  ) {}

  /**
   * The caller of a route that requires a permission.
   *
   * @param authorization the header as it came
   * @param correlationId the request's id
   * @param chosenTenant the header `Balance-Tenant`
   * @throws {NotAuthenticated} `identity.not-authenticated`, {@link NoTenantChosen} `identity.no-tenant-chosen`
   */
  async caller(
    authorization: string | undefined,
    correlationId: Id<'correlation'>,
    chosenTenant?: string,
  ): Promise<Caller> {
    const presented = bearerOf(authorization);
    if (isKey(presented)) return this.keyCaller(presented, correlationId);
    const { proof, standing } = await this.prove(presented, chosenTenant);
    if (!standing.membership || proof.tenantId === null) throw new NoTenantChosen();
    const person = personOf(proof, correlationId);
    return {
      tenantId: proof.tenantId,
      currency: standing.membership.currency,
      principal: person.cause.actor,
      role: standing.membership.role,
      permissions: permissionsOf(standing.membership.role),
      person,
      cause: person.cause,
    };
  }

  /**
   * The caller of a route for people.
   *
   * @throws {NotAuthenticated} `identity.not-authenticated`, {@link PersonRequired} `identity.person-required`
   */
  async person(
    authorization: string | undefined,
    correlationId: Id<'correlation'>,
    chosenTenant?: string,
  ): Promise<Person> {
    const presented = bearerOf(authorization);
    if (isKey(presented)) {
      await this.keyCaller(presented, correlationId);
      throw new PersonRequired();
    }
    const { proof } = await this.prove(presented, chosenTenant);
    if (proof.impersonatorId !== null) throw new PersonRequired();
    return personOf(proof, correlationId);
  }

  private async keyCaller(presented: string, correlationId: Id<'correlation'>): Promise<Caller> {
    const key = await this.keys.find(presented);
    if (!key) throw new NotAuthenticated();
    const actor = `key:${key.id}`;
    return {
      tenantId: key.tenantId,
      currency: key.currency,
      principal: actor,
      role: null,
      permissions: key.permissions,
      person: null,
      cause: { actor, correlationId, causationId: null },
    };
  }

  private async prove(
    token: string,
    chosenTenant: string | undefined,
  ): Promise<{ proof: Proof; standing: Standing }> {
    const proof = await this.tokens.verify(token, chosenTenant);
    const standing = await this.standings.find(proof);
    if (!standing) throw new NotAuthenticated();
    return { proof, standing };
  }
}

function bearerOf(authorization: string | undefined): string {
  const token = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) throw new NotAuthenticated();
  return token;
}

const isKey = (token: string): boolean => readKey(token) !== undefined;

function personOf(proof: Proof, correlationId: Id<'correlation'>): Person {
  const { userId, sessionId, tenantId, impersonatorId } = proof;
  const cause: Cause = {
    actor: `user:${userId}`,
    ...(impersonatorId !== null && { impersonator: `user:${impersonatorId}` }),
    correlationId,
    causationId: null,
  };
  return { userId, sessionId, tenantId, impersonatorId, cause };
}
