import { ownSource } from './membership.js';
import { type Role } from './permissions.js';

/** What a provider's word makes of a membership. */
export type MembershipMove =
  | { readonly kind: 'none' }
  | { readonly kind: 'join'; readonly role: Role }
  | { readonly kind: 'change'; readonly from: Role; readonly to: Role }
  | { readonly kind: 'remove'; readonly role: Role };

/**
 * What Balance keeps itself is left alone: a provider neither raises nor ends it. What another provider kept passes to
 * the one that speaks now.
 *
 * @param wanted the role that the provider gives; unset when it gives none
 */
export function decideMove(
  current: { readonly role: Role; readonly source: string } | undefined,
  issuer: string,
  wanted: Role | null,
): MembershipMove {
  if (!current) return wanted === null ? { kind: 'none' } : { kind: 'join', role: wanted };
  if (current.source === ownSource) return { kind: 'none' };
  if (wanted === null)
    return current.source === issuer ? { kind: 'remove', role: current.role } : { kind: 'none' };
  if (wanted === current.role && current.source === issuer) return { kind: 'none' };
  return { kind: 'change', from: current.role, to: wanted };
}
