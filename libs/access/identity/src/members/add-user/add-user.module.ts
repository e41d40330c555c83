import { Module } from '@nestjs/common';
import { LinksModule } from '../../accounts/links/links.module.js';
import { UserTokenRepository } from '../../accounts/user-token.repository.js';
import { MembersModule } from '../members.module.js';
import { AddUser } from './add-user.use-case.js';
import { AddedUserRepository } from './added-user.repository.js';
import { WriteUser } from './write-user.js';

/** What the command line does with people. */
@Module({
  imports: [MembersModule, LinksModule],
  providers: [UserTokenRepository, AddedUserRepository, WriteUser, AddUser],
  exports: [AddUser],
})
export class AddUserModule {}
