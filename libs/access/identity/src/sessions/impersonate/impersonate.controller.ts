import { Controller, Header, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ParseIdPipe, Problems } from '@balance/http';
import { OnlyInMode } from '../../authenticate/only-in-mode.js';
import { CurrentCaller, Requires } from '../../authenticate/requires.js';
import { type Caller, type UserId } from '../../domain/caller.js';
import { AccessTokenView } from '../sign-in/sign-in.dto.js';
import { Impersonate } from './impersonate.use-case.js';

@ApiTags('members')
@OnlyInMode('local')
@Controller('members')
export class ImpersonateController {
  constructor(private readonly useCase: Impersonate) {}

  @Post(':userId/impersonate')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Requires('members:impersonate')
  @ApiOperation({
    summary: 'Act as a member for a quarter of an hour',
    description:
      'For people, not for keys. The token is for this tenant only and cannot be refreshed; whatever is done with it ' +
      'is logged as done by the member and, as `impersonator`, by you.',
  })
  @ApiOkResponse({ type: AccessTokenView })
  @Problems({
    403: ['identity.person-required'],
    404: ['identity.member-not-found'],
    422: ['identity.acting-as-yourself'],
  })
  async impersonate(
    @CurrentCaller() caller: Caller,
    @Param('userId', ParseIdPipe) userId: UserId,
  ): Promise<AccessTokenView> {
    return { ...(await this.useCase.execute(caller, userId)), tokenType: 'Bearer' };
  }
}
