import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { currentPrompt } from './current.js';
import { v1 } from './v1.js';

const categories = [
  { alias: 'c1', name: 'Travel', kind: 'expense' },
  { alias: 'c2', name: 'Sales', kind: 'income' },
];

/** Traces, kept answers and the log name versions: a change of words is a new file and a new line here. */
const published = [[v1, 'v1', 'bc8752352637c587']] as const;

describe('prompts', () => {
  it.each(published)('%# stay as they were published', (prompt, version, digest) => {
    expect(prompt.version).toBe(version);
    expect(createHash('sha256').update(prompt.instructions(categories)).digest('hex').slice(0, 16)).toBe(
      digest,
    );
  });

  it('list the categories by alias, and no ids', () => {
    expect(currentPrompt.instructions(categories)).toMatch(/c1: Travel \(expense\)\nc2: Sales \(income\)$/);
  });

  it('use a version that is published', () => {
    expect(published.map(([prompt]) => prompt)).toContain(currentPrompt);
  });
});
