import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type FastifyRequest } from 'fastify';
import { Problems, RateClass } from '@balance/http';
import { OnlyInMode } from '../../authenticate/only-in-mode.js';
import { Public } from '../../authenticate/requires.js';
import { anonymousCause } from '../anonymous-cause.js';
import { atEvenPace } from '../even-pace.js';
import { ResendVerification } from '../resend-verification/resend-verification.use-case.js';
import { VerifyEmail } from '../verify-email/verify-email.use-case.js';
import { accepted, AcceptedView, EmailBody, LinkTokenBody, RegistrationBody } from './register.dto.js';
import { Register } from './register.use-case.js';

@ApiTags('auth')
@OnlyInMode('local')
@Public()
@Controller('auth')
export class RegisterController {
  constructor(
    private readonly registerPerson: Register,
    private readonly verifyEmail: VerifyEmail,
    private readonly resendVerification: ResendVerification,
  ) {}

  @Post('register')
  @HttpCode(202)
  @RateClass('sign-in')
  @ApiOperation({ summary: 'Ask for an account; a mailed link opens it' })
  @ApiAcceptedResponse({ type: AcceptedView })
  @Problems({ 422: ['identity.email-invalid', 'identity.password-refused'], 503: ['identity.busy'] })
  register(@Body() body: RegistrationBody, @Req() request: FastifyRequest): Promise<AcceptedView> {
    return atEvenPace(async () => {
      await this.registerPerson.execute(body, anonymousCause(request.id));
      return accepted;
    });
  }

  @Post('verify-email')
  @HttpCode(204)
  @RateClass('sign-in')
  @ApiOperation({
    operationId: 'verifyEmail',
    summary: 'Prove that an address is yours by the link that was mailed to it',
  })
  @ApiNoContentResponse()
  @Problems({ 422: ['identity.link-invalid'] })
  verify(@Body() body: LinkTokenBody): Promise<void> {
    return this.verifyEmail.execute(body.token);
  }

  @Post('resend-verification')
  @HttpCode(202)
  @RateClass('sign-in')
  @ApiOperation({
    operationId: 'resendVerification',
    summary: 'Ask for another mail with the link that opens the account',
  })
  @ApiAcceptedResponse({ type: AcceptedView })
  @Problems({ 422: ['identity.email-invalid'] })
  resend(@Body() body: EmailBody, @Req() request: FastifyRequest): Promise<AcceptedView> {
    return atEvenPace(async () => {
      await this.resendVerification.execute(body.email, anonymousCause(request.id));
      return accepted;
    });
  }
}
