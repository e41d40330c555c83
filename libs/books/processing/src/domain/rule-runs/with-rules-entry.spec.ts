import { describe, expect, it } from '@jest/globals';
import { withRulesEntry } from './with-rules-entry.js';

const said = { version: 2, stages: [{ stage: 'rules', reason: 'no-category' }], decidedBy: null };

describe('a trace with the rules’ entry renewed', () => {
  it('keeps what the other stages found, who decided and what was changed before', () => {
    const standing = {
      stages: [{ stage: 'rules', reason: 'no-rule' }, { stage: 'similarity' }],
      decidedBy: 'similarity',
      overrides: [{ by: 'user:1' }],
    };
    expect(withRulesEntry(standing, said)).toEqual({
      ...standing,
      stages: [{ stage: 'rules', reason: 'no-category' }, { stage: 'similarity' }],
    });
  });

  it.each([null, undefined, 'text', { stages: 'none' }])(
    'begins anew where there was none: %j',
    (standing) => {
      expect(withRulesEntry(standing, said)).toEqual(said);
    },
  );
});
