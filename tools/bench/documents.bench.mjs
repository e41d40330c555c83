// A general ledger of more than fifty pages through the API and a worker, beside the same cells drawn by pdfkit alone.
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import PDFDocument from 'pdfkit';
import { extractText } from 'unpdf';
import { pause, startInstallation } from './installation.mjs';

const font = createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf');
const entries = 1_300;
const rounds = 5;
const names = ['CANAL STREET CABS', 'Office rent and service charge', 'Zażółć gęślą jaźń', 'ООО «Ромашка»'];

export async function benchDocuments() {
  const balance = await startInstallation();
  try {
    await post(balance);
    const report = await made(balance, '/reports', {
      kind: 'general-ledger',
      from: '2026-01-01',
      to: '2026-12-31',
    });
    const { statement } = await balance.api('GET', `${report}.json`);
    const bareMs = [];
    for (let round = 0; round < rounds; round++) bareMs.push(await drawBare(statement.rows));
    const figures = [];
    for (const format of ['pdf', 'xlsx', 'csv', 'json']) {
      const [first, ...others] = await downloads(balance, `${report}.${format}`);
      const fileMs = await timed(() => made(balance, `${report}/files`, { format }));
      figures.push({
        format,
        rows: statement.rows.length,
        ...(format === 'pdf' && { pages: (await extractText(Uint8Array.from(first.bytes))).totalPages }),
        kiB: Math.round(first.bytes.length / 1_024),
        firstMs: first.tookMs,
        medianMs: median(others.map(({ tookMs }) => tookMs)),
        byWorkerMs: fileMs,
        isSame: others.every(({ bytes }) => Buffer.compare(bytes, first.bytes) === 0),
        ...(format === 'pdf' && { barePdfkitMs: median(bareMs) }),
      });
    }
    return figures;
  } finally {
    await balance.stop();
  }
}

async function post({ api }) {
  const entry = (n) => {
    const amount = ((n * 7_919) % 90_000) / 100 + 1;
    const day = `2026-${String((n % 12) + 1).padStart(2, '0')}-${String((n % 28) + 1).padStart(2, '0')}`;
    const postings = [`${amount.toFixed(2)}`, `-${amount.toFixed(2)}`].map((text, side) => ({
      accountCode: side === 0 ? '6300' : '1000',
      amount: text,
      currency: 'GBP',
      counterparty: names[(n + 1) % 4],
    }));
    return { reference: `bench:${n}`, effectiveOn: day, description: names[n % 4], postings };
  };
  for (let from = 0; from < entries; from += 500) {
    const some = Array.from({ length: Math.min(500, entries - from) }, (_, n) => entry(from + n));
    await api('POST', '/ledger/entries/bulk', { entries: some });
  }
}

/** Asks for a report or a file and waits for it. @returns its route */
async function made({ api }, route, body) {
  const { id } = await api('POST', route, body);
  for (;;) {
    const { status } = await api('GET', `${route}/${id}`);
    if (status === 'completed') return `${route}/${id}`;
    if (status === 'failed') throw new Error(`${route}/${id} failed`);
    await pause(10);
  }
}

async function downloads({ base, apiKey }, route) {
  const taken = [];
  for (let round = 0; round <= rounds; round++) {
    let bytes;
    const tookMs = await timed(async () => {
      const answer = await fetch(`${base}/api/v1${route}`, {
        headers: { authorization: `Bearer ${apiKey}` },
      });
      if (!answer.ok) throw new Error(`${route}: ${answer.status}`);
      bytes = new Uint8Array(await answer.arrayBuffer());
    });
    taken.push({ bytes, tookMs });
  }
  return taken;
}

/** The same texts at fixed places: no layout, no header, no structure. */
async function drawBare(rows) {
  const file = path.join(tmpdir(), `bare-${process.pid}.pdf`);
  const tookMs = await timed(async () => {
    const pdf = new PDFDocument({ size: 'A4', margin: 0, font });
    const output = pdf.pipe(createWriteStream(file));
    for (const [n, row] of rows.entries()) {
      if (n > 0 && n % 48 === 0) pdf.addPage();
      const { posting = {}, label, cells } = row;
      const texts = [
        posting.on,
        posting.reference,
        label,
        posting.counterparty,
        ...cells.map((cell) => cell?.amount),
      ];
      for (const [column, text] of texts.entries())
        if (text) pdf.fontSize(9).text(text, 40 + column * 70, 40 + (n % 48) * 15, { lineBreak: false });
    }
    pdf.end();
    await finished(output);
  });
  await rm(file, { force: true });
  return tookMs;
}

async function timed(work) {
  const began = performance.now();
  await work();
  return Math.round(performance.now() - began);
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
