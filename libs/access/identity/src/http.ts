import { Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './authenticate/access.guard.js';
import { UndeclaredRoutes } from './authenticate/undeclared-routes.js';
import { IdentityModule } from './identity.module.js';

@Module({
  imports: [IdentityModule, DiscoveryModule],
  providers: [{ provide: APP_GUARD, useClass: AccessGuard }, UndeclaredRoutes],
})
export class IdentityHttpModule {}
