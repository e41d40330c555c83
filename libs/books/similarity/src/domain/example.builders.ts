import { type Example } from './example.js';

/** For tests: an approved record; a test names only what matters. */
export const anExample = (given: Partial<Example> = {}): Example => ({
  payee: 'OAKLEAF BAKERY 0042',
  amountMinor: -1_250,
  day: 20_000,
  label: 'catering',
  ...given,
});

const trades = [
  ['catering', ['BAKERY', 'CAFE', 'CATERING']],
  ['travel', ['TAXIS', 'RAILWAY', 'COACHES']],
  ['stationery', ['PAPER', 'PRINTERS', 'STATIONERS']],
] as const;

/** For tests: records of 60 made-up counterparties, whose names tell what they sell, over 200 days. */
export const someExamples = (count = 600): Example[] =>
  Array.from({ length: count }, (_, index) => {
    const number = (index * 37) % 60;
    const [label, words] = trades[number % trades.length]!;
    const name = `${String.fromCharCode(65 + (number % 26))}${String.fromCharCode(97 + (number % 17))}ston`;
    return anExample({
      payee: `${name} ${words[Math.floor(number / 3) % words.length]!}`,
      amountMinor: -100 * (1 + ((index * 31) % 90)),
      day: 20_000 + Math.floor((index * 200) / count),
      label,
    });
  });
