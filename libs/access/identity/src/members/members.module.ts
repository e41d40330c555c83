import { Module } from '@nestjs/common';
import { AdmitMember } from './admit-member.js';
import { LockMembers } from './lock-members.js';
import { MembershipRepository } from './membership.repository.js';

const providers = [MembershipRepository, LockMembers, AdmitMember];

/** What every process knows of memberships. */
@Module({ providers, exports: providers })
export class MembersModule {}
