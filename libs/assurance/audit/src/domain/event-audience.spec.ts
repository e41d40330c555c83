import { describe, expect, it } from '@jest/globals';
import { permissionsOf } from '@balance/identity';
/* eslint-disable @nx/enforce-module-boundaries -- what is looked through is the code of all modules */
import { eventTypes } from '../../../../../tools/docs/event-tables.js';
import { readSources } from '../../../../../tools/docs/source-tree.js';
/* eslint-enable @nx/enforce-module-boundaries */
import { audienceOf, audiences, audienceTypes } from './event-audience.js';

describe('who is told of which event', () => {
  it('has a line for each type of event that there is, and for no other', () => {
    expect([...audienceTypes].sort()).toEqual(eventTypes(readSources('.')).map(({ type }) => type));
  });

  it.each(['SOMETHING_NEW', '', 'constructor'])('keeps %p for those who may read the whole log', (type) => {
    expect(audienceOf(type)).toBe('events:read');
  });

  it('asks only for permissions that read', () => {
    for (const permission of audiences) expect(permission).toMatch(/:read$/);
  });

  it.each([
    ['viewer', 'INGESTED', true],
    ['viewer', 'MEMBER_JOINED', true],
    ['viewer', 'DELIVERY_RECEIVED', false],
    ['reviewer', 'API_KEY_CREATED', false],
    ['accountant', 'API_KEY_CREATED', false],
    ['admin', 'API_KEY_CREATED', true],
  ] as const)('%s, of %s: %p', (role, type, isTold) => {
    expect(permissionsOf(role).has(audienceOf(type))).toBe(isTold);
  });
});
