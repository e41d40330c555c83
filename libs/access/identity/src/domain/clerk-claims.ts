import { z } from 'zod';
import { isSubject } from './outside-person.js';

/** What a session token of Clerk says, as far as it matters here. */
export interface ClerkClaims {
  readonly subject: string;
  /** The organisation that the person works for now. */
  readonly organisation: ClerkOrganisation | null;
  /** Whether somebody else acts as the person. */
  readonly isImpersonated: boolean;
  readonly saidAt: Date;
  readonly untilMs: number;
}

export interface ClerkOrganisation {
  readonly id: string;
  readonly slug: string | null;
  /** As Clerk names it, such as `org:admin`. */
  readonly role: string;
}

const text = z.string().min(1).max(255);
const session = z.object({
  sub: z.string().refine(isSubject),
  // What JWT templates make for other services has no session.
  sid: text,
  iat: z.int().nonnegative().max(8.64e12),
  exp: z.int().nonnegative(),
  // A session with a task left to do, such as to choose an organisation, is not signed in yet.
  sts: z.literal('active').optional(),
  act: z.unknown().optional(),
});
const first = z.object({ org_id: text, org_role: text, org_slug: text.nullish() });
const second = z.object({ o: z.object({ id: text, rol: text, slg: text.nullish() }) });

/** @returns nothing for what is no session token of somebody who has signed in */
export function readClerkClaims(payload: unknown, toleranceMs: number): ClerkClaims | undefined {
  const parsed = session.safeParse(payload);
  if (!parsed.success) return undefined;
  const { sub, iat, exp, act } = parsed.data;
  return {
    subject: sub,
    organisation: organisationIn(payload),
    isImpersonated: act !== undefined && act !== null,
    saidAt: new Date(iat * 1_000),
    untilMs: exp * 1_000 + toleranceMs,
  };
}

/** Version 2 of the token is told by its `v`; version 1 has none. */
function organisationIn(payload: unknown): ClerkOrganisation | null {
  if (z.object({ v: z.literal(2) }).safeParse(payload).success) {
    const { data } = second.safeParse(payload);
    return data ? { id: data.o.id, slug: data.o.slg ?? null, role: clerkRole(data.o.rol) } : null;
  }
  const { data } = first.safeParse(payload);
  return data ? { id: data.org_id, slug: data.org_slug ?? null, role: clerkRole(data.org_role) } : null;
}

/** Version 2 leaves the prefix out. */
export const clerkRole = (name: string): string => (name.startsWith('org:') ? name : `org:${name}`);
