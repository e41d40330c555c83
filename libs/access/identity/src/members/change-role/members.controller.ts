import { Body, Controller, Delete, HttpCode, Param, Patch } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { IfMatch, ParseIdPipe, Problems, Versioned } from '@balance/http';
import { CurrentCaller, Requires } from '../../authenticate/requires.js';
import { type Caller, type UserId } from '../../domain/caller.js';
import { MemberView, memberView, RoleBody } from '../member.dto.js';
import { RemoveMember } from '../remove-member/remove-member.use-case.js';
import { ChangeRole } from './change-role.use-case.js';

const problems = {
  403: ['identity.role-out-of-reach'],
  404: ['identity.member-not-found'],
  409: ['identity.last-owner', 'identity.kept-by-provider'],
  412: ['http.version-mismatch'],
};

@ApiTags('members')
@Controller('members')
export class MembersController {
  constructor(
    private readonly changeRole: ChangeRole,
    private readonly removeMember: RemoveMember,
  ) {}

  @Patch(':userId')
  @Requires('members:write')
  @Versioned()
  @ApiOperation({ summary: 'Give a member another role' })
  @ApiOkResponse({ type: MemberView })
  @Problems(problems)
  async change(
    @CurrentCaller() caller: Caller,
    @Param('userId', ParseIdPipe) userId: UserId,
    @Body() { role }: RoleBody,
    @IfMatch() expected: number | undefined,
  ): Promise<MemberView> {
    return memberView(await this.changeRole.execute(caller, userId, role, expected));
  }

  @Delete(':userId')
  @HttpCode(204)
  @Requires('members:write')
  @ApiOperation({ summary: 'Remove a member; their access ends within 5 s' })
  @ApiNoContentResponse()
  @Problems(problems)
  remove(
    @CurrentCaller() caller: Caller,
    @Param('userId', ParseIdPipe) userId: UserId,
    @IfMatch() expected: number | undefined,
  ): Promise<void> {
    return this.removeMember.execute(caller, userId, expected);
  }
}
