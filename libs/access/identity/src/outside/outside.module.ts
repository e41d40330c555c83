import { Module } from '@nestjs/common';
import { MembershipRepository } from '../members/membership.repository.js';
import { KeepMembership } from './keep-membership/keep-membership.js';
import { KeepPerson } from './keep-person/keep-person.use-case.js';
import { KeptMembershipRepository } from './kept-membership.repository.js';
import { LoginRepository } from './login.repository.js';

/** People, tenants and memberships as an outside provider names them. */
@Module({
  providers: [KeepMembership, KeepPerson, KeptMembershipRepository, LoginRepository, MembershipRepository],
  exports: [KeepMembership, KeepPerson, KeptMembershipRepository, LoginRepository],
})
export class OutsideModule {}
