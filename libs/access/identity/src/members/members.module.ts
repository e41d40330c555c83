import { Module } from '@nestjs/common';
import { LockMembers } from './lock-members.js';
import { MembershipRepository } from './membership.repository.js';

/** What every process knows of memberships. */
@Module({ providers: [MembershipRepository, LockMembers], exports: [MembershipRepository, LockMembers] })
export class MembersModule {}
