import { applyDecorators, createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth, ApiExtension } from '@nestjs/swagger';
import { type OwnedRequest, Problems } from '@balance/http';
import { type Caller, type Person } from '../domain/caller.js';
import { type Permission } from '../domain/permissions.js';

export const access = Symbol('access');

/** What a route asks of its caller. */
export type Access =
  | { readonly kind: 'requires'; readonly permission: Permission }
  | { readonly kind: 'caller' }
  | { readonly kind: 'signed-in' }
  | { readonly kind: 'public' };

/** A request that the guard has let through. */
export type AdmittedRequest = OwnedRequest & { caller?: Caller; person?: Person };

/** How the guard turns callers away. */
const refusals = {
  requires: {
    401: ['identity.not-authenticated'],
    403: ['identity.permission-missing', 'identity.no-tenant-chosen'],
    503: ['identity.provider-unavailable'],
  },
  caller: {
    401: ['identity.not-authenticated'],
    403: ['identity.no-tenant-chosen'],
    503: ['identity.provider-unavailable'],
  },
  'signed-in': {
    401: ['identity.not-authenticated'],
    403: ['identity.person-required'],
    503: ['identity.provider-unavailable'],
  },
};

const declares = (demanded: Access, said: string) =>
  applyDecorators(
    SetMetadata(access, demanded),
    ApiExtension('x-permission', said),
    ...(demanded.kind === 'public' ? [] : [ApiBearerAuth(), Problems(refusals[demanded.kind])]),
  );

/** The route is for callers with this permission. Every route says this, {@link SignedIn} or {@link Public}; a silent one stops the boot. */
export const Requires = (permission: Permission) => declares({ kind: 'requires', permission }, permission);

/** The route is for every caller of a tenant, whatever they may do there. */
export const AnyCaller = () => declares({ kind: 'caller' }, 'any');

/** The route is about the person who calls, whatever their tenant; no key may call it. */
export const SignedIn = () => declares({ kind: 'signed-in' }, 'signed-in');

/** The route proves its callers by itself (a signature), or is for everybody. */
export const Public = () => declares({ kind: 'public' }, 'public');

/** The caller of a route that {@link Requires} something, as the guard left it there. */
export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const { caller } = context.switchToHttp().getRequest<AdmittedRequest>();
  if (!caller) throw new Error('@CurrentCaller() is for routes with @Requires(…)');
  return caller;
});

/** The caller of a route for those who are {@link SignedIn}. */
export const CurrentPerson = createParamDecorator((_: unknown, context: ExecutionContext): Person => {
  const { person } = context.switchToHttp().getRequest<AdmittedRequest>();
  if (!person) throw new Error('@CurrentPerson() is for routes with @SignedIn()');
  return person;
});
