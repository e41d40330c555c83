// A made-up bank statement of any length, always the same.
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';

const merchants = Array.from(
  { length: 3_000 },
  (_, n) => `MERCHANT ${String.fromCharCode(65 + (n % 26))}${n} STORES`,
);

export async function writeStatement(file, rows) {
  const out = createWriteStream(file);
  out.write('Date,Description,Counterparty,Reference,Amount,Balance\n');
  let seed = 7;
  const random = (below) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % below;
  };
  for (let n = 0; n < rows;) {
    let chunk = '';
    for (const end = Math.min(n + 5_000, rows); n < end; n++) {
      const merchant = merchants[random(merchants.length)];
      const day = String(1 + (n % 28)).padStart(2, '0');
      const month = String(1 + (Math.floor(n / 28) % 12)).padStart(2, '0');
      const amount = `${random(10) === 0 ? '' : '-'}${1 + random(900)}.${String(random(100)).padStart(2, '0')}`;
      chunk += `${day}/${month}/2025,CARD PAYMENT ${merchant},${merchant},TX${n},${amount},1000.00\n`;
    }
    if (!out.write(chunk)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  return merchants;
}
