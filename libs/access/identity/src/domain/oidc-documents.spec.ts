import { describe, expect, it } from '@jest/globals';
import { generateKeyPairSync, type JsonWebKey } from 'node:crypto';
import { keysAddressIn, keysIn } from './oidc-documents.js';

const rsa = (modulusLength: number) => generateKeyPairSync('rsa', { modulusLength });
const strong = rsa(2_048);
const publicJwk: JsonWebKey = strong.publicKey.export({ format: 'jwk' });
const privateJwk: JsonWebKey = strong.privateKey.export({ format: 'jwk' });

describe('a set of keys', () => {
  it('gives the public parts of keys that check signatures', () => {
    const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' });
    const ed = generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' });
    const keys = [
      { ...publicJwk, kid: 'a', alg: 'RS256', use: 'sig', x5c: ['…'] },
      { ...ec, kid: 'b' },
      { ...ed, kid: 'c' },
    ];
    expect(keysIn({ keys })).toEqual([
      { ...publicJwk, kid: 'a', alg: 'RS256', use: 'sig' },
      { ...ec, kid: 'b' },
      { ...ed, kid: 'c' },
    ]);
  });

  it('does not take over a private part that somebody published', () => {
    expect(keysIn({ keys: [privateJwk] })).toEqual([publicJwk]);
  });

  it.each([
    ['secrets', { kty: 'oct', k: 'c2VjcmV0' }],
    ['keys for encryption', { ...publicJwk, use: 'enc' }],
    ['keys that are too weak', rsa(1_024).publicKey.export({ format: 'jwk' })],
    ['keys with parts missing', { kty: 'RSA', n: publicJwk.n }],
    ['points that are on no curve', { kty: 'EC', crv: 'P-256', x: 'AA', y: 'AA' }],
    ['kinds that are not known', { kty: 'NEW', x: 'AA' }],
    ['what is no key', null],
    ['texts', 'RSA'],
  ])('leaves out %s', (_, key) => {
    expect(keysIn({ keys: [key, publicJwk] })).toEqual([publicJwk]);
    expect(() => keysIn({ keys: [key] })).toThrow('none that can check a signature');
  });

  it.each([[null], [[]], [{}], [{ keys: [] }], [{ keys: {} }], [{ keys: Array(101).fill(publicJwk) }]])(
    'is not %j',
    (document) => expect(() => keysIn(document)).toThrow(),
  );
});

describe('a discovery document', () => {
  const document = { issuer: 'https://id.example', jwks_uri: 'https://keys.example/jwks' };

  it('says where the keys are', () => {
    expect(keysAddressIn(document, 'https://id.example')).toBe('https://keys.example/jwks');
  });

  it.each([
    ['of another issuer', { ...document, issuer: 'https://evil.example' }],
    ['of an issuer with another slash', { ...document, issuer: 'https://id.example/' }],
    ['with keys without TLS', { ...document, jwks_uri: 'http://keys.example/jwks' }],
    ['with keys in a file', { ...document, jwks_uri: 'file:///etc/keys' }],
    ['without keys', { issuer: document.issuer }],
    ['that is none', 'https://keys.example/jwks'],
  ])('is refused %s', (_, other) => {
    expect(() => keysAddressIn(other, 'https://id.example')).toThrow();
  });
});
