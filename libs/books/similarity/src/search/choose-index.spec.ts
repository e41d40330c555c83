import { describe, expect, it } from '@jest/globals';
import { chooseIndex } from './choose-index.js';

describe('who searches a tenant’s vectors', () => {
  it.each([
    ['auto', true, 25_000, 'pgvector'],
    ['auto', true, 24_999, 'exact'],
    ['auto', false, 90_000, 'exact'],
    ['exact', true, 90_000, 'exact'],
    ['pgvector', true, 1, 'pgvector'],
    ['pgvector', false, 1, 'exact'],
  ] as const)(
    '%s, with pgvector %s, %i counterparties: %s',
    (setting, hasPgvector, counterparties, chosen) => {
      expect(chooseIndex(setting, { hasPgvector, counterparties })).toBe(chosen);
    },
  );
});
