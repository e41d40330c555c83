import { Injectable } from '@nestjs/common';
import { assertNever, type Cause } from '@balance/kernel';
import { ClerkMessageUnreadable } from '../../domain/clerk.errors.js';
import { type ClerkMessage } from '../../domain/clerk-messages.js';
import { KeepPerson } from '../../outside/keep-person/keep-person.use-case.js';
import { Clerk } from '../clerk.js';
import { EndOrganisation } from '../end-organisation/end-organisation.use-case.js';
import { KeepMember } from '../keep-member/keep-member.use-case.js';
import { KeepOrganisation } from '../keep-organisation/keep-organisation.use-case.js';

/** Anything that is said of somebody themselves is newer than what a membership says of them. */
const beforeAll = new Date(0);

/**
 * Does what a message of Clerk says. Each step may run twice and in any order with others: what is older than what is
 * known changes nothing, and what is missing is made.
 */
@Injectable()
export class KeepMessage {
  constructor(
    private readonly people: KeepPerson,
    private readonly organisations: KeepOrganisation,
    private readonly endings: EndOrganisation,
    private readonly members: KeepMember,
    private readonly clerk: Clerk,
  ) {}

  /** @throws {ClerkMessageUnreadable} `identity.clerk-message-unreadable` */
  async execute(message: ClerkMessage, cause: Cause): Promise<void> {
    const { issuer } = this.clerk.settings;
    switch (message.kind) {
      case 'person':
        await this.people.execute({ ...message.person, issuer }, message.saidAt);
        return;
      case 'person-deleted':
        return this.people.end({ issuer, subject: message.subject }, message.saidAt);
      case 'organisation':
        await this.organisations.execute(message.organisation, cause);
        return;
      case 'organisation-deleted':
        return this.endings.execute(message.id, message.saidAt, cause);
      case 'membership':
        return this.keepMembership(message, cause);
      case 'other':
        return;
      case 'unreadable':
        throw new ClerkMessageUnreadable(message.detail);
      default:
        assertNever(message);
    }
  }

  private async keepMembership(
    message: Extract<ClerkMessage, { kind: 'membership' }>,
    cause: Cause,
  ): Promise<void> {
    const { person, organisation, role, saidAt } = message;
    await this.people.execute({ ...person, issuer: this.clerk.settings.issuer }, beforeAll);
    const tenantId = await this.organisations.execute(organisation, cause);
    const member = { organisation: organisation.id, subject: person.subject, role };
    await this.members.execute(member, saidAt, tenantId, cause);
  }
}
