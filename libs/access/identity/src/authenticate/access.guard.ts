import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type Id } from '@balance/kernel';
import { PermissionMissing, PermissionUndeclared } from '../domain/identity.errors.js';
import { Authenticate } from './authenticate.use-case.js';
import { type Access, access, type AdmittedRequest } from './requires.js';

/** Lets a request through to its route, or not. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authenticate: Authenticate,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const demanded = this.reflector.getAllAndOverride<Access | undefined>(access, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!demanded)
      throw new PermissionUndeclared([`${context.getClass().name}.${context.getHandler().name}`]);
    if (demanded.kind === 'public') return true;
    const request = context.switchToHttp().getRequest<AdmittedRequest>();
    const { authorization, 'balance-tenant': named } = request.headers;
    const chosenTenant = typeof named === 'string' ? named : undefined;
    const correlationId = request.id as Id<'correlation'>;
    if (demanded.kind === 'signed-in') {
      request.person = await this.authenticate.person(authorization, correlationId, chosenTenant);
      request.owner = { tenantId: null, principal: request.person.cause.actor };
      return true;
    }
    const caller = await this.authenticate.caller(authorization, correlationId, chosenTenant);
    request.owner = caller;
    if (demanded.kind === 'requires' && !caller.permissions.has(demanded.permission))
      throw new PermissionMissing(demanded.permission);
    request.caller = caller;
    return true;
  }
}
