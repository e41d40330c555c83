import { describe, expect, it } from '@jest/globals';
import { letterOf, type ReportLetter } from './letter.js';

const aLetter = (changes: Partial<ReportLetter> = {}) =>
  letterOf({
    name: 'Monthly figures',
    title: 'Profit and loss, 2025-02-01 to 2025-02-28',
    tenantName: 'Acme Ltd',
    links: [{ format: 'pdf', url: 'https://books.example/x', expiresAt: new Date('2025-03-09T07:00:00Z') }],
    missing: [],
    ...changes,
  });

describe('the mail of a scheduled report', () => {
  it('tells what is ready, where, and until when', () => {
    const { subject, text } = aLetter();
    expect(subject).toBe('Monthly figures: Profit and loss, 2025-02-01 to 2025-02-28');
    expect(text.split('\n\n')).toEqual([
      '“Profit and loss, 2025-02-01 to 2025-02-28” of Acme Ltd is ready.',
      'PDF:\nhttps://books.example/x',
      'The links hold until 2025-03-09 07:00 UTC; whoever has one can download the file.',
      'You are sent this because somebody there chose you as a recipient.',
      'Balance\n',
    ]);
  });

  it('tells what could not be made', () => {
    expect(aLetter({ missing: ['xlsx'] }).text).toContain('As XLSX it could not be made.');
    expect(aLetter({ links: [], missing: ['pdf', 'xlsx'] }).text).toContain('As PDF and XLSX it');
  });

  it('takes names as text, whatever they hold', () => {
    const { subject, text, html } = aLetter({
      name: 'a\r\nBcc: b',
      title: '<script>',
      tenantName: '"\u202e&\u2028evil',
    });
    expect(subject).toBe('a Bcc: b: <script>');
    expect(text).toContain('“<script>” of " & evil is ready.');
    expect(html).toContain('“&#60;script&#62;” of &#34; &#38; evil is ready.');
    expect(html).not.toContain('<script>');
  });
});
