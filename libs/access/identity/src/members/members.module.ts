import { Module } from '@nestjs/common';
import { KeyRepository } from '../keys/key.repository.js';
import { AdmitMember } from './admit-member.js';
import { FindMember } from './find-member/find-member.use-case.js';
import { LockMembers } from './lock-members.js';
import { MembershipRepository } from './membership.repository.js';
import { PresentPermissions } from './present-permissions.js';
import { TracePeople } from './trace-people/trace-people.use-case.js';

const providers = [
  MembershipRepository,
  PresentPermissions,
  LockMembers,
  AdmitMember,
  FindMember,
  TracePeople,
];

/** What every process knows of memberships. */
@Module({ providers: [KeyRepository, ...providers], exports: providers })
export class MembersModule {}
