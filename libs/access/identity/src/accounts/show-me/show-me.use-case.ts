import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { type UserId } from '../../domain/caller.js';
import { NotAuthenticated } from '../../domain/identity.errors.js';
import { type Me, MeRepository } from './me.repository.js';

/** Shows people themselves. */
@Injectable()
export class ShowMe {
  constructor(
    private readonly database: Database,
    private readonly people: MeRepository,
  ) {}

  async execute(userId: UserId): Promise<Me> {
    const me = await this.database.asSystem((tx) => this.people.find(tx, userId));
    if (!me) throw new NotAuthenticated();
    return me;
  }
}
