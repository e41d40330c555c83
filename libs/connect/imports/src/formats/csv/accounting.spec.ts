import { describe, expect, it } from '@jest/globals';
import { DomainError } from '@balance/kernel';
import fc from 'fast-check';
import { type LineOutcome } from '../../domain/statement-row.js';
import { csvFormat } from './csv-format.js';
import { importText } from './import-text.js';
import { sourceOf } from './source-of.js';

const fine = '13/01/2023,"Coffee, black",3.20';
const line = fc.oneof(
  { weight: 4, arbitrary: fc.constant(fine) },
  fc.constantFrom(
    '',
    ',,',
    ' , ,"" ',
    'Date,Text,Amount',
    '13/01/2023,x',
    ',Total,12.00',
    '31/02/2023,x,1.00',
    '13/01/2023,x,n/a',
    '13/01/2023,"two\nlines",1.00',
    '13/01/2023,"open,1.00',
    '13/01/2023,"a "b" c",1.00',
    '13/01/2023,"a "b", c",1.00',
    '13/01/2023,x,1.00,more,cells',
    '"',
    '13/01/2023,",1.00',
  ),
);
const file = fc.record({
  preamble: fc.array(fc.constantFrom('My Bank', '', '# comment', 'From,01/01/2023'), { maxLength: 3 }),
  lines: fc.array(line, { maxLength: 30 }),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  hasLastEnd: fc.boolean(),
  chunkSize: fc.integer({ min: 1, max: 200 }),
});

const textOf = ({
  preamble,
  lines,
  lineEnd,
  hasLastEnd,
}: {
  preamble: string[];
  lines: string[];
  lineEnd: string;
  hasLastEnd: boolean;
}) => [...preamble, 'Date,Text,Amount', fine, ...lines].join(lineEnd) + (hasLastEnd ? lineEnd : '');

describe('the accounts of a CSV file', () => {
  it('hold every line of it, whatever is in it and however it arrives', async () => {
    await fc.assert(
      fc.asyncProperty(file, async (parts) => {
        const text = textOf(parts);
        const { plan, outcomes, blanks } = await importText(text, {}, 'GBP', parts.chunkSize);
        const { counts } = plan;
        expect(counts.header).toBe(1);
        expect(counts.preamble).toBe(parts.preamble.length);
        expect(outcomes).toHaveLength(counts.data);
        expect(blanks).toBe(counts.blank);
        // Each raw text is found in the file behind the one before: nothing is read twice, nothing left out but blanks.
        let rest = text.slice(text.indexOf(fine));
        for (const { raw } of outcomes) {
          const at = rest.indexOf(raw);
          expect(rest.slice(0, at).replace(/[\s,"]/g, '')).toBe('');
          rest = rest.slice(at + raw.length);
        }
        expect(rest.replace(/[\s,"]/g, '')).toBe('');
      }),
      { numRuns: 200 },
    );
  });

  it('go on behind any batch as if there had been no break', async () => {
    await fc.assert(
      fc.asyncProperty(file, fc.integer({ min: 1, max: 5 }), async (parts, batchSize) => {
        const source = sourceOf(textOf(parts));
        const { plan, outcomes, blanks } = await importText(textOf(parts));
        const kept: LineOutcome[] = [];
        let keptBlanks = 0;
        let afterLine = 0;
        for (let hasMore = true; hasMore;) {
          hasMore = false;
          for await (const batch of csvFormat.read(source, plan, { afterLine, batchSize })) {
            kept.push(...batch.outcomes);
            keptBlanks += batch.blanks;
            afterLine = batch.lastLine;
            hasMore = true;
            break;
          }
        }
        expect(kept).toEqual(outcomes);
        expect(keptBlanks).toBe(blanks);
      }),
      { numRuns: 50 },
    );
  });

  it('are closed by an error with a code when a file is no statement', async () => {
    const letters = fc.string({
      unit: fc.constantFrom(
        'D',
        'a',
        't',
        'e',
        '1',
        '2',
        '/',
        '.',
        '-',
        ',',
        ';',
        '"',
        '\n',
        '\r',
        ' ',
        '\t',
        'é',
        '\0',
      ),
      maxLength: 200,
    });
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
      letters.map((text) => Buffer.from(text)),
      letters.map((text) => Buffer.from(`Date,Text,Amount\n13/01/2023,x,1.00\n${text}`)),
    );
    await fc.assert(
      fc.asyncProperty(content, async (bytes) => {
        const fault = await importText(bytes).then(
          () => null,
          (error: unknown) => error,
        );
        if (fault !== null) expect(fault).toBeInstanceOf(DomainError);
      }),
      { numRuns: 300 },
    );
  });
});
