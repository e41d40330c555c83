import { describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { sourceOf } from '../source-of.js';
import { decodeText, NotUtf8 } from './decode-text.js';
import { detectEncoding } from './detect-encoding.js';

const text = 'Date,Description,Amount\n01/02/2023,Café de la Gare à Nîmes – 12 €,12.50\n';

async function decode(
  bytes: Buffer,
  encoding: string,
  { size = 65_536, refutable = false } = {},
): Promise<string> {
  let decoded = '';
  for await (const chunk of decodeText(sourceOf(bytes, size), { encoding, refutable })) decoded += chunk;
  return decoded;
}

const encode = (encoding: string, addBOM = false) => iconv.encode(text, encoding, { addBOM });

describe('detectEncoding', () => {
  it.each<[string, Buffer, string]>([
    ['UTF-8', encode('utf-8'), 'utf-8'],
    ['UTF-8 with a mark', encode('utf-8', true), 'utf-8'],
    ['UTF-16 LE with a mark', encode('utf-16le', true), 'utf-16le'],
    ['UTF-16 BE with a mark', encode('utf-16be', true), 'utf-16be'],
    ['UTF-16 LE without one', encode('utf-16le'), 'utf-16le'],
    ['UTF-16 BE without one', encode('utf-16be'), 'utf-16be'],
    ['UTF-32 LE with a mark', encode('utf-32le', true), 'utf-32le'],
    ['Windows-1252', encode('windows-1252'), 'windows-1252'],
    ['a lonely pound sign', Buffer.from('Amount\n\xa312.00\n', 'latin1'), 'windows-1252'],
    [
      'Shift JIS',
      iconv.encode('日付,摘要,金額\n2023/01/02,振込 カブシキガイシャ,1000\n', 'shift_jis'),
      'shift_jis',
    ],
    [
      'Windows-1251',
      iconv.encode('Дата;Описание;Сумма\n01.02.2023;Оплата услуг связи;12,50\n', 'windows-1251'),
      'windows-1251',
    ],
  ])('recognises %s, and the text comes back', async (_, bytes, encoding) => {
    const guess = detectEncoding(bytes, 'test.csv', undefined);
    expect(guess.encoding).toBe(encoding);
    expect(await decode(bytes, guess.encoding)).toBe(iconv.decode(bytes, encoding));
  });

  it('does not take a character that the sample cuts for a broken one', () => {
    const bytes = Buffer.from('é'.repeat(10));
    expect(detectEncoding(bytes.subarray(0, 19), 'test.csv', undefined).encoding).toBe('utf-8');
  });

  it.each<[string, Buffer]>([
    ['a PNG image', Buffer.from('89504e470d0a1a0a0000', 'hex')],
    ['a ZIP archive or an Excel workbook (.xlsx)', Buffer.from('PK\x03\x04abc')],
    ['a PDF document', Buffer.from('%PDF-1.7')],
    ['an old Excel or Word document (.xls, .doc)', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  ])('refuses %s by name', (kind, bytes) => {
    const refused = expect.objectContaining({ code: 'imports.binary-file', details: { kind } });
    expect(() => detectEncoding(bytes, 'test.csv', undefined)).toThrow(refused);
  });

  it.each<[string, Buffer]>([
    ['zero bytes', Buffer.from('a\0\0\0b,c\0\0')],
    ['control characters', Buffer.from(Array.from({ length: 99 }, (_, n) => 1 + (n % 60)))],
  ])('refuses %s', (_, bytes) => {
    const refused = expect.objectContaining({ code: 'imports.binary-file' });
    expect(() => detectEncoding(bytes, 'test.csv', undefined)).toThrow(refused);
    if (bytes.includes(0)) expect(() => detectEncoding(bytes, 'test.csv', 'utf-8')).toThrow(refused);
  });

  it('refuses no bytes at all, and an encoding that does not exist', () => {
    expect(() => detectEncoding(Buffer.alloc(0), 'test.csv', undefined)).toThrow(
      expect.objectContaining({ code: 'imports.empty-file' }),
    );
    expect(() => detectEncoding(encode('utf-8'), 'test.csv', 'klingon')).toThrow(
      expect.objectContaining({ code: 'imports.encoding-unknown' }),
    );
  });
});

describe('decodeText', () => {
  it.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'])('decodes %s byte by byte', async (encoding) => {
    expect(await decode(encode(encoding), encoding, { size: 1 })).toBe(text);
  });

  it('reports bytes that refute UTF-8, wherever they stand', async () => {
    const late = Buffer.concat([Buffer.from('a,b\n'.repeat(50_000)), Buffer.from([0xe9, 0x0a])]);
    await expect(decode(late, 'utf-8', { refutable: true })).rejects.toBeInstanceOf(NotUtf8);
  });

  it('takes a few broken bytes among good ones for damage', async () => {
    const bytes = Buffer.concat([Buffer.from('é€à\n'), Buffer.from([0xe9, 0x0a])]);
    expect(await decode(bytes, 'utf-8', { refutable: true })).toBe('é€à\n\ufffd\n');
  });

  it('replaces what a database cannot store: NUL, and half a surrogate pair', async () => {
    expect(await decode(Buffer.from('a\0b'), 'utf-8')).toBe('a\ufffdb');
    const halves = Buffer.from('a\ud83d😀\ude00b\ud83d', 'utf16le');
    expect(await decode(halves, 'utf-16le', { size: 3 })).toBe('a\ufffd😀\ufffdb\ufffd');
  });
});
