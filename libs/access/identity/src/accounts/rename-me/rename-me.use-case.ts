import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { expectVersion } from '@balance/kernel';
import { type UserId } from '../../domain/caller.js';
import { NotAuthenticated } from '../../domain/identity.errors.js';
import { type Me, MeRepository } from '../show-me/me.repository.js';

/** Changes how people are called. */
@Injectable()
export class RenameMe {
  constructor(
    private readonly database: Database,
    private readonly people: MeRepository,
  ) {}

  /**
   * @param expected the version that the caller has read
   * @throws {VersionMismatch} `http.version-mismatch`
   */
  execute(userId: UserId, name: string | undefined, expected: number | undefined): Promise<Me> {
    return this.database.asSystem(async (tx) => {
      const version = await this.people.lock(tx, userId);
      if (version === undefined) throw new NotAuthenticated();
      expectVersion(version, expected);
      if (name !== undefined) await this.people.rename(tx, userId, name);
      const me = await this.people.find(tx, userId);
      if (!me) throw new NotAuthenticated();
      return me;
    });
  }
}
