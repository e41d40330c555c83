import { describe, expect, it } from '@jest/globals';
import { isNetwork, isOrigin, listOf } from './lists.js';

describe('lists in variables', () => {
  it('may have spaces, and a comma too many', () => {
    expect(listOf(' a, b,,c ,')).toEqual(['a', 'b', 'c']);
    expect(listOf('')).toEqual([]);
  });

  it.each(['https://balance.example', 'http://localhost:5173', 'https://[2001:db8::1]:8443'])(
    '%s is an origin',
    (text) => {
      expect(isOrigin(text)).toBe(true);
    },
  );

  it.each([
    '*',
    'null',
    'balance.example',
    'https://balance.example/',
    'https://BALANCE.example',
    'https://balance.example/app',
    'https://*.balance.example',
    'ftp://balance.example',
    'https://balance.example:443',
  ])('%s is no origin', (text) => {
    expect(isOrigin(text)).toBe(false);
  });

  it.each(['10.0.0.1', '10.0.0.0/8', '::1', 'fd00::/8', '0.0.0.0/0'])('%s is a network', (text) => {
    expect(isNetwork(text)).toBe(true);
  });

  it.each(['10.0.0', '10.0.0.0/33', 'fd00::/129', '10.0.0.0/8/8', '10.0.0.0/', 'proxy', 'true', '1'])(
    '%s is no network',
    (text) => {
      expect(isNetwork(text)).toBe(false);
    },
  );
});
