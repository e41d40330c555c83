import { createHash } from 'node:crypto';
import { type WeighedWord } from './decision.js';

/** What a preview was of: every record with its version, and what the decision would do with it. */
export function fingerprintOf({ word, weighed }: WeighedWord): string {
  const lines = weighed.map(({ recordId, record, review, verdict }) => {
    const filed = 'filing' in verdict ? verdict.filing.categoryId : '';
    const code = 'fault' in verdict ? verdict.fault.code : '';
    return [recordId, record?.revision, review?.version, verdict.outcome, filed, code].join(' ');
  });
  return createHash('sha256')
    .update([word.action, ...lines.sort()].join('\n'))
    .digest('hex');
}
