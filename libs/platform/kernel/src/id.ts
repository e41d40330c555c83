import { z } from 'zod';

declare const brand: unique symbol;

/** A UUIDv7 that cannot be confused with the id of another kind of thing. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type TenantId = Id<'tenant'>;

/** Parses the text form of an id of one kind; used where ids enter (jobs, HTTP, the command line). */
export const idSchema = <Kind extends string>(kind: Kind) =>
  z
    .uuid({ message: `not a ${kind} id` })
    .toLowerCase()
    .transform((text) => text as Id<Kind>);

export const tenantIdSchema = idSchema('tenant');
