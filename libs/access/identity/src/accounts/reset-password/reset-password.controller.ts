import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type FastifyRequest } from 'fastify';
import { Problems, RateClass } from '@balance/http';
import { type Id } from '@balance/kernel';
import { OnlyInMode } from '../../authenticate/only-in-mode.js';
import { Public } from '../../authenticate/requires.js';
import { anonymousCause } from '../anonymous-cause.js';
import { atEvenPace } from '../even-pace.js';
import { accepted, AcceptedView, EmailBody } from '../register/register.dto.js';
import { RequestReset } from '../request-reset/request-reset.use-case.js';
import { PasswordResetBody } from './reset-password.dto.js';
import { ResetPassword } from './reset-password.use-case.js';

@ApiTags('auth')
@OnlyInMode('local')
@Public()
@Controller('auth')
export class ResetPasswordController {
  constructor(
    private readonly requestReset: RequestReset,
    private readonly resetPassword: ResetPassword,
  ) {}

  @Post('forgot-password')
  @HttpCode(202)
  @RateClass('sign-in')
  @ApiOperation({ summary: 'Ask for a mail with a link to choose a new password' })
  @ApiAcceptedResponse({ type: AcceptedView })
  @Problems({ 422: ['identity.email-invalid'] })
  forgotPassword(@Body() body: EmailBody, @Req() request: FastifyRequest): Promise<AcceptedView> {
    return atEvenPace(async () => {
      await this.requestReset.execute(body.email, anonymousCause(request.id));
      return accepted;
    });
  }

  @Post('reset-password')
  @HttpCode(204)
  @RateClass('sign-in')
  @ApiOperation({ summary: 'Choose a new password by the mailed link; ends all sessions' })
  @ApiNoContentResponse()
  @Problems({ 422: ['identity.link-invalid', 'identity.password-refused'], 503: ['identity.busy'] })
  reset(@Body() body: PasswordResetBody, @Req() request: FastifyRequest): Promise<void> {
    return this.resetPassword.execute(body.token, body.password, request.id as Id<'correlation'>);
  }
}
