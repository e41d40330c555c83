import { Inject, Injectable } from '@nestjs/common';
import { type Config, CONFIG } from '@balance/config';
import { Database, type SystemTx } from '@balance/database';
import { Ids } from '@balance/kernel';
import { type UserId } from '../../domain/caller.js';
import {
  firstDetails,
  isOther,
  nextDetails,
  type OutsidePerson,
  type PersonDetails,
} from '../../domain/outside-person.js';
import { type KnownPerson, LoginRepository } from '../login.repository.js';

/** Who it is here, and whether nothing newer was said of them before. */
export interface KeptPerson {
  readonly userId: UserId;
  readonly isNewest: boolean;
}

/** Keeps a user in step with what an outside provider says of them. */
@Injectable()
export class KeepPerson {
  constructor(
    private readonly database: Database,
    private readonly logins: LoginRepository,
    private readonly ids: Ids,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @param saidAt when the provider said it; what is older than what is known changes nothing */
  async execute(person: OutsidePerson, saidAt: Date): Promise<KeptPerson> {
    const known = await this.database.asSystem((tx) => this.logins.find(tx, person));
    if (known && !isNews(known, person, saidAt)) return keptAs(known, saidAt);
    return this.database.asSystem((tx) => this.keep(tx, person, saidAt));
  }

  /** Lets somebody in no more whom the provider has deleted. Their name stays on what they did. */
  async end(login: Pick<OutsidePerson, 'issuer' | 'subject'>, saidAt: Date): Promise<void> {
    // Heard of or not: a message about them that comes later must find that they have ended.
    await this.execute({ ...login, email: null, isEmailVerified: null, name: null }, new Date(0));
    await this.database.asSystem((tx) => this.logins.end(tx, login, saidAt));
  }

  private async keep(tx: SystemTx, person: OutsidePerson, saidAt: Date): Promise<KeptPerson> {
    await this.logins.lock(tx, person);
    const known = await this.logins.find(tx, person);
    if (!known) return { userId: await this.welcome(tx, person, saidAt), isNewest: true };
    if (!isNews(known, person, saidAt)) return keptAs(known, saidAt);
    const { userId } = known;
    const details = nextDetails(known, person);
    const holder = await this.holderOf(tx, details);
    const held = holder === undefined || holder === userId ? details : { ...details, emailKey: null };
    if (isOther(known, held)) await this.logins.describe(tx, userId, held, person);
    await this.logins.heard(tx, person, saidAt);
    return { userId, isNewest: true };
  }

  private async welcome(tx: SystemTx, person: OutsidePerson, saidAt: Date): Promise<UserId> {
    const details = firstDetails(person);
    const holder = await this.holderOf(tx, details);
    const isLinked = holder !== undefined && (await this.mayLink(tx, holder, person));
    const userId = isLinked ? holder : this.ids.next<'user'>();
    const held = holder === undefined ? details : { ...details, emailKey: null };
    if (!isLinked) await this.logins.insertUser(tx, userId, held, person);
    await this.logins.insertLogin(tx, person, userId, saidAt);
    return userId;
  }

  private async holderOf(tx: SystemTx, { emailKey }: PersonDetails): Promise<UserId | undefined> {
    return emailKey === null ? undefined : this.logins.holder(tx, emailKey);
  }

  /** An address alone makes nobody somebody else: whoever can choose theirs at the provider could be any user. */
  private async mayLink(tx: SystemTx, holder: UserId, { issuer }: OutsidePerson): Promise<boolean> {
    if (this.config.AUTH_MODE !== 'oidc' || !this.config.OIDC_LINK_BY_EMAIL) return false;
    return this.logins.isLinkable(tx, holder, issuer);
  }
}

/** Whether a word is newer than the last one, or as new and other. */
function isNews(known: KnownPerson, person: OutsidePerson, saidAt: Date): boolean {
  if (known.isEnded || saidAt < known.changedAt) return false;
  return saidAt > known.changedAt || isOther(known, nextDetails(known, person));
}

const keptAs = ({ userId, changedAt }: KnownPerson, saidAt: Date): KeptPerson => ({
  userId,
  isNewest: saidAt >= changedAt,
});
