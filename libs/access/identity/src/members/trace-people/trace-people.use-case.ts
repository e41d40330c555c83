import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { type Cause } from '@balance/kernel';
import { type ApiKeyId } from '../../domain/api-key.js';
import { type UserId } from '../../domain/caller.js';
import { KeyRepository } from '../../keys/key.repository.js';

/** Who is behind a change. */
export interface PeopleBehind {
  /** Whether somebody is signed in, and no key at work. */
  readonly isPerson: boolean;
  /** The user, and who acts as them; of a key whoever made it, its account, and the keys that it was made with. */
  readonly people: readonly UserId[];
}

/** Tells which people are behind a change, for what two different ones have to do. */
@Injectable()
export class TracePeople {
  constructor(private readonly keys: KeyRepository) {}

  /** @returns nobody for keys of the command line, and for what Balance does by itself */
  async execute(
    tx: Tx,
    { actor, impersonator }: Pick<Cause, 'actor' | 'impersonator'>,
  ): Promise<PeopleBehind> {
    const [kind, id] = actor.split(':');
    if (kind === 'key') return { isPerson: false, people: await this.keys.makers(tx, id as ApiKeyId) };
    const users = [actor, impersonator ?? ''].flatMap((who) => /^user:(.+)$/.exec(who)?.[1] ?? []);
    return { isPerson: kind === 'user', people: users as UserId[] };
  }
}
