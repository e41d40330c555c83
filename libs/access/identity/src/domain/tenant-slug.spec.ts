import { describe, expect, it } from '@jest/globals';
import { SystemIds, type TenantId } from '@balance/kernel';
import { isSlug, slugsFor } from './tenant-slug.js';

const id = '01890a5d-ac96-774b-bcce-b302099a8057' as TenantId;

describe('slug', () => {
  it.each(['main', 'a1', 'acme-2', 'x'.repeat(63), `t-${id}`])('may be %p', (text) => {
    expect(isSlug(text)).toBe(true);
  });

  it.each([
    ['too short', 'a'],
    ['too long', 'x'.repeat(64)],
    ['reserved', 'api'],
    ['in capitals', 'Acme'],
    ['with a space', 'ac me'],
    ['with an underscore', 'ac_me'],
    ['with two hyphens', 'ac--me'],
    ['with a hyphen at the end', 'acme-'],
    ['with a letter beyond ASCII', 'café'],
    ['with a letter that only looks like one', 'аcme'],
    ['with a line break', 'acme\n'],
    ['like an id', id],
    ['empty', ''],
  ])('may not be %s', (_, text) => {
    expect(isSlug(text)).toBe(false);
  });

  it.each([
    ['Acme Ltd.', 'acme-ltd'],
    ['Café Zoë & Söhne', 'cafe-zoe-sohne'],
    ["O'Neil’s", 'oneils'],
    ['ﬁne ½', 'fine-1-2'],
    ['--- x1 ---', 'x1'],
    ['東京', 'tenant-8057'],
    ['API', 'api-8057'],
    ['B', 'b-8057'],
  ])('is made of the name %p', (name, slug) => {
    expect(slugsFor(name, id)[0]).toBe(slug);
  });

  it('is always one that may be, and has others to go on with', () => {
    const names = ['Acme', '東京', 'x'.repeat(200), 'www', '', '-', 'a '.repeat(100), id];
    for (const name of names) {
      const slugs = slugsFor(name, new SystemIds().next<'tenant'>());
      expect(slugs.length).toBeGreaterThanOrEqual(2);
      expect(slugs.filter((slug) => !isSlug(slug))).toEqual([]);
    }
  });
});
