import { createPublicKey } from 'node:crypto';
import { z } from 'zod';

/** A public key of a provider, in JWK form (RFC 7517). */
export type ProviderKey = Readonly<Record<string, unknown>> & { readonly kty: string };

const mostKeys = 100;
const leastRsaBits = 2_048; // RFC 7518, 3.3
const discovery = z.object({ issuer: z.string(), jwks_uri: z.url({ protocol: /^https?$/ }) });
const jwk = z.looseObject({
  kty: z.enum(['RSA', 'EC', 'OKP']),
  kid: z.string().max(255).optional(),
  alg: z.string().optional(),
  use: z.string().optional(),
});
const keySet = z.object({ keys: z.array(z.unknown()).min(1).max(mostKeys) });

/**
 * The address of the keys in a discovery document (OpenID Connect Discovery 1.0, 4.3).
 *
 * @throws when it is none, of another issuer, or when keys of an issuer on TLS are to be had without
 */
export function keysAddressIn(document: unknown, issuer: string): string {
  const { issuer: named, jwks_uri: address } = discovery.parse(document);
  if (named !== issuer) throw new Error(`The document of ${issuer} is that of ${named}`);
  if (new URL(issuer).protocol === 'https:' && new URL(address).protocol !== 'https:')
    throw new Error(`The keys of ${issuer} are at ${address}, without TLS`);
  return address;
}

/**
 * The keys of a set that can check signatures. Others, of kinds that are not known here, malformed or too weak, are left
 * out (RFC 7517, 5); secret keys are none of a provider's business to publish, and only public parts are taken over.
 *
 * @throws when no key is left
 */
export function keysIn(document: unknown): ProviderKey[] {
  const keys = keySet.parse(document).keys.flatMap((candidate) => {
    const key = usableKey(candidate);
    return key ? [key] : [];
  });
  if (keys.length === 0) throw new Error('The set of keys has none that can check a signature');
  return keys;
}

function usableKey(candidate: unknown): ProviderKey | undefined {
  const { data } = jwk.safeParse(candidate);
  if (!data || (data.use !== undefined && data.use !== 'sig')) return undefined;
  const { kid, alg, use } = data;
  try {
    const key = createPublicKey({ key: { ...data }, format: 'jwk' });
    if (key.asymmetricKeyType === 'rsa' && (key.asymmetricKeyDetails?.modulusLength ?? 0) < leastRsaBits)
      return undefined;
    const named = Object.fromEntries(
      Object.entries({ kid, alg, use }).filter(([, value]) => value !== undefined),
    );
    return { ...key.export({ format: 'jwk' }), ...named, kty: data.kty };
  } catch {
    // Node says only that the key does not parse, and that is what we asked.
    return undefined;
  }
}
