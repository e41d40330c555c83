import { describe, expect, it } from '@jest/globals';
import { canBecome, reportStatuses } from './report.js';

describe('a report', () => {
  it.each(reportStatuses)('cannot leave %s for requested', (status) => {
    expect(canBecome(status, 'requested')).toBe(false);
  });

  it('is completed once, even after it failed', () => {
    expect(canBecome('requested', 'completed')).toBe(true);
    expect(canBecome('failed', 'completed')).toBe(true);
    expect(canBecome('completed', 'completed')).toBe(false);
    expect(canBecome('completed', 'failed')).toBe(false);
  });
});
