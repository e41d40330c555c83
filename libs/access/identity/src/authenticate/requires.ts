import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { type Caller } from '../domain/caller.js';
import { type Permission } from '../domain/permissions.js';

export const access = Symbol('access');

/** What a route asks of its caller. */
export type Access =
  { readonly kind: 'requires'; readonly permission: Permission } | { readonly kind: 'public' };

/** The route is for callers with this permission. Every route says this or {@link Public}; a silent one stops the boot. */
export const Requires = (permission: Permission) =>
  SetMetadata(access, { kind: 'requires', permission } satisfies Access);

/** The route proves its callers by itself (a signature), or is for everybody. */
export const Public = () => SetMetadata(access, { kind: 'public' } satisfies Access);

/** The request's caller, as the guard left it there. */
export const CurrentCaller = createParamDecorator(
  (_: unknown, context: ExecutionContext): Caller =>
    context.switchToHttp().getRequest<{ caller: Caller }>().caller,
);
