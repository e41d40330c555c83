const signatures: readonly (readonly [string, string])[] = [
  ['89504e470d0a1a0a', 'a PNG image'],
  ['ffd8ff', 'a JPEG image'],
  ['47494638', 'a GIF image'],
  ['25504446', 'a PDF document'],
  ['504b0304', 'a ZIP archive or an Excel workbook (.xlsx)'],
  ['504b0506', 'an empty ZIP archive'],
  ['d0cf11e0a1b11ae1', 'an old Excel or Word document (.xls, .doc)'],
  ['1f8b', 'a gzip archive'],
  ['377abcaf271c', 'a 7z archive'],
  ['425a68', 'a bzip2 archive'],
  ['53514c69746520666f726d6174', 'an SQLite database'],
  ['50415231', 'a Parquet file'],
  ['7f454c46', 'a program'],
];

/** What a file is by its first bytes, when that is no text; null when they say nothing. */
export function binaryKind(head: Buffer): string | null {
  const start = head.subarray(0, 16).toString('hex');
  return signatures.find(([bytes]) => start.startsWith(bytes))?.[1] ?? null;
}
