import { createRequire } from 'node:module';

const resolve = createRequire(import.meta.url).resolve;

/** DejaVu has Latin, Greek, Cyrillic and more; its condensed cut leaves room for figures. Files of their package. */
export const fontFiles = {
  regular: resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf'),
  bold: resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf'),
  italic: resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Oblique.ttf'),
} as const;

export type Face = keyof typeof fontFiles;
