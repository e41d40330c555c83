import { type CanActivate, type ExecutionContext, Module, UnauthorizedException } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { type TenantId } from '@balance/kernel';
import { type OwnedRequest } from '../contract/request-owner.js';

/**
 * Believes the header `authorization: <tenant>/<principal>`; `-` for no tenant. Without the header the route is taken for a
 * public one, `wrong` is nobody, and `<tenant>/<principal>/nothing` may do nothing.
 */
class OwnerGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<OwnedRequest>();
    const { authorization } = request.headers;
    if (authorization === undefined) return true;
    if (authorization === 'wrong') throw new UnauthorizedException();
    const [tenant = '', principal = '', may] = authorization.split('/');
    request.owner = { tenantId: tenant === '-' ? null : (tenant as TenantId), principal };
    return may !== 'nothing';
  }
}

/** Finds out whose a request is, as identity does; list it before what relies on it. */
@Module({ providers: [{ provide: APP_GUARD, useClass: OwnerGuard }] })
export class OwnersModule {}
