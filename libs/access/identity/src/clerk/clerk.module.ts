import { Inject, Module, type NestModule } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { type FastifyAdapter } from '@nestjs/platform-fastify';
import { type Config, CONFIG } from '@balance/config';
import { keepBodiesUnread } from '@balance/http';
import { OutsideModule } from '../outside/outside.module.js';
import { TenantRepository } from '../tenants/tenant.repository.js';
import { ClerkTokenVerifier } from './clerk-token.verifier.js';
import { Clerk } from './clerk.js';
import { EndOrganisation } from './end-organisation/end-organisation.use-case.js';
import { FoundOrganisation } from './found-organisation/found-organisation.use-case.js';
import { KeepMember } from './keep-member/keep-member.use-case.js';
import { KeepMessage } from './keep-message/keep-message.use-case.js';
import { ChangeOrganisation } from './keep-organisation/change-organisation.js';
import { KeepOrganisation } from './keep-organisation/keep-organisation.use-case.js';
import { OrganisationRepository } from './organisation.repository.js';
import { ReadSessionToken } from './read-session-token/read-session-token.js';
import { ClerkWebhooksController } from './receive-webhook/clerk-webhooks.controller.js';
import { ReceiveWebhook } from './receive-webhook/receive-webhook.use-case.js';
import { ResolveSession } from './resolve-session/resolve-session.use-case.js';
import { SettleMember } from './settle-member/settle-member.js';

/** Mode `clerk`. */
@Module({
  imports: [OutsideModule],
  controllers: [ClerkWebhooksController],
  providers: [
    ChangeOrganisation,
    Clerk,
    ClerkTokenVerifier,
    EndOrganisation,
    FoundOrganisation,
    KeepMember,
    KeepMessage,
    KeepOrganisation,
    OrganisationRepository,
    ReadSessionToken,
    ReceiveWebhook,
    ResolveSession,
    SettleMember,
    TenantRepository,
  ],
  exports: [ClerkTokenVerifier],
})
export class ClerkModule implements NestModule {
  constructor(
    private readonly http: HttpAdapterHost<FastifyAdapter>,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Nest calls this after its own parsers are there and before any route is. */
  configure(): void {
    keepBodiesUnread(this.http.httpAdapter.getInstance(), this.config.WEBHOOK_LIMIT_KB * 1_024);
  }
}
