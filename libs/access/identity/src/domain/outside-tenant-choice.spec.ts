import { describe, expect, it } from '@jest/globals';
import { chooseTenant } from './outside-tenant-choice.js';

const [acme, globex] = [
  { id: '019a1111-0000-7000-8000-00000000000a', slug: 'acme' },
  { id: '019a1111-0000-7000-8000-00000000000b', slug: 'globex' },
] as const;

describe('the tenant that somebody works for', () => {
  it.each([
    ['the only one', [acme], undefined, acme],
    ['none of none', [], undefined, undefined],
    ['none of several', [acme, globex], undefined, undefined],
    ['the chosen slug', [acme, globex], 'globex', globex],
    ['the chosen id', [acme, globex], acme.id.toUpperCase(), acme],
    ['not the only one when another is chosen', [acme], 'globex', undefined],
    ['nothing for another spelling', [acme], 'ACME', undefined],
    ['nothing for two headers in one', [acme, globex], 'acme, globex', undefined],
  ] as const)('%s', (_, theirs, chosen, tenant) => expect(chooseTenant(theirs, chosen)).toBe(tenant));
});
