import { Module } from '@nestjs/common';
import { ChangeRole } from './change-role/change-role.use-case.js';
import { MembersController } from './change-role/members.controller.js';
import { ListMembersController } from './list-members/list-members.controller.js';
import { MembersModule } from './members.module.js';
import { RemoveMember } from './remove-member/remove-member.use-case.js';

/** Members over HTTP. */
@Module({
  imports: [MembersModule],
  controllers: [ListMembersController, MembersController],
  providers: [ChangeRole, RemoveMember],
})
export class MembersHttpModule {}
