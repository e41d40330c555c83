import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { Clock } from '@balance/kernel';
import { type ApiKeyId, keyState } from '../domain/api-key.js';
import { type Caller } from '../domain/caller.js';
import { PermissionMissing } from '../domain/identity.errors.js';
import { type Permission, permissionsOf } from '../domain/permissions.js';
import { KeyRepository } from '../keys/key.repository.js';
import { MembershipRepository } from './membership.repository.js';

/** Whoever gives something away that outlasts the request. */
export type Giver = Pick<Caller, 'person' | 'permissions' | 'cause'>;

/**
 * Finds out what a caller may do now. The guard may remember what they were up to five seconds ago; who has lost a power
 * must not use those to give it to somebody else, or to a key.
 */
@Injectable()
export class PresentPermissions {
  constructor(
    private readonly memberships: MembershipRepository,
    private readonly keys: KeyRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws {PermissionMissing} `identity.permission-missing` */
  async expect(tx: Tx, giver: Giver, permission: Permission): Promise<ReadonlySet<Permission>> {
    const permissions = await this.of(tx, giver);
    if (!permissions.has(permission)) throw new PermissionMissing(permission);
    return permissions;
  }

  private async of(
    tx: Tx,
    { person, permissions, cause: { actor } }: Giver,
  ): Promise<ReadonlySet<Permission>> {
    if (person) {
      const role = await this.memberships.roleOf(tx, person.userId);
      return role ? permissionsOf(role) : new Set();
    }
    const [kind, id] = actor.split(':');
    if (kind !== 'key') return permissions;
    const key = await this.keys.find(tx, id as ApiKeyId);
    return key && keyState(key, this.clock.now()) === 'active' ? new Set(key.scopes) : new Set();
  }
}
