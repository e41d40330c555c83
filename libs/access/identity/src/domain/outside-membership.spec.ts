import { describe, expect, it } from '@jest/globals';
import { decideMove } from './outside-membership.js';

const issuer = 'https://id.example';
const kept = (source: string) => ({ role: 'viewer', source }) as const;

describe('what a provider’s word makes of a membership', () => {
  it.each([
    ['nothing of nothing', undefined, null, { kind: 'none' }],
    ['a member of a stranger', undefined, 'admin', { kind: 'join', role: 'admin' }],
    ['nothing of what it said before', kept(issuer), 'viewer', { kind: 'none' }],
    ['another role', kept(issuer), 'admin', { kind: 'change', from: 'viewer', to: 'admin' }],
    ['an end', kept(issuer), null, { kind: 'remove', role: 'viewer' }],
    ['nothing of what Balance keeps, by a role', kept('balance'), 'owner', { kind: 'none' }],
    ['nothing of what Balance keeps, by silence', kept('balance'), null, { kind: 'none' }],
    [
      'its own of another provider’s',
      kept('other'),
      'viewer',
      { kind: 'change', from: 'viewer', to: 'viewer' },
    ],
    ['no end of another provider’s', kept('other'), null, { kind: 'none' }],
  ] as const)('%s', (_, current, wanted, move) => {
    expect(decideMove(current, issuer, wanted)).toEqual(move);
  });
});
