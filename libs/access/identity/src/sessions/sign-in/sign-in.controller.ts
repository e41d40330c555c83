import { Body, Controller, Header, HttpCode, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type FastifyRequest } from 'fastify';
import { Problems, RateClass } from '@balance/http';
import { type Id } from '@balance/kernel';
import { OnlyInMode } from '../../authenticate/only-in-mode.js';
import { Public } from '../../authenticate/requires.js';
import { keptUserAgent } from '../../domain/session.js';
import { SignedInView, SignInBody } from './sign-in.dto.js';
import { SignIn } from './sign-in.use-case.js';

@ApiTags('auth')
@OnlyInMode('local')
@Controller('auth')
export class SignInController {
  constructor(private readonly useCase: SignIn) {}

  @Post('sign-in')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Public()
  @RateClass('sign-in')
  @ApiOperation({ summary: 'Sign in with an address, a password and a second factor if there is one' })
  @ApiOkResponse({ type: SignedInView })
  @Problems({
    401: ['identity.sign-in-refused', 'identity.second-factor-required'],
    404: ['identity.tenant-unknown'],
    429: ['identity.too-many-attempts'],
    503: ['identity.busy'],
  })
  async signIn(@Body() body: SignInBody, @Req() request: FastifyRequest): Promise<SignedInView> {
    const device = { userAgent: keptUserAgent(request.headers['user-agent']), ipAddress: request.ip };
    const signedIn = await this.useCase.execute(body, device, request.id as Id<'correlation'>);
    return { ...signedIn, tokenType: 'Bearer' };
  }
}
