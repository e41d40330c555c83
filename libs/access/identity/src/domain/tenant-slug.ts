import { type TenantId } from '@balance/kernel';

/** What stands for something else in addresses, commands and support mail. */
const reserved = new Set(
  (
    'about account accounts admin administrator api app assets auth balance billing blog dashboard docs help ' +
    'health home info login logout mail me new null oauth oidc operator owner public register root security ' +
    'settings sign-in sign-out sign-up signup staff static status support system tenant tenants undefined ' +
    'webhook webhooks www'
  ).split(' '),
);

const longest = 63;
const shape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Whether a tenant may be named so in addresses: a DNS label (RFC 1035, 2.3.1) in small letters and digits, at least two
 * of them, with single hyphens. One that looks like an id would be taken for the tenant that has it.
 */
export const isSlug = (text: string): boolean =>
  text.length >= 2 && text.length <= longest && shape.test(text) && !reserved.has(text) && !uuid.test(text);

/**
 * Slugs made from a tenant's name, the nicest first; the later ones end in random parts of its id, so that they do not
 * tell how many tenants have the same name.
 */
export function slugsFor(name: string, id: TenantId): string[] {
  const random = id.replaceAll('-', '').slice(-12);
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{M}'’]/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-');
  const base = trimmed(trimmed(plain).slice(0, longest - 1 - random.length)) || 'tenant';
  return [base, `${base}-${random.slice(-4)}`, `${base}-${random}`].filter(isSlug);
}

const trimmed = (text: string): string => text.replaceAll(/^-|-$/g, '');
