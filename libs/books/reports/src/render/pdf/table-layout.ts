/** Widths and heights are in points, 1/72 inch. */
export interface Paper {
  readonly orientation: 'portrait' | 'landscape';
  readonly width: number;
  readonly height: number;
}

export const margin = 40;
const [shorter, longer] = [595.28, 841.89];
const portrait: Paper = { orientation: 'portrait', width: shorter, height: longer };
const landscape: Paper = { orientation: 'landscape', width: longer, height: shorter };

/** A column of text; what is left of a line is shared by weight. */
export interface TextWidth {
  /** At a type size of 1. */
  readonly least: number;
  readonly weight: number;
}

/** Some of the figure columns, beside all of the text columns. */
export interface Panel {
  readonly textWidths: readonly number[];
  /** Which figure columns, and how wide. */
  readonly figures: readonly { readonly column: number; readonly width: number }[];
}

export interface TableLayout {
  readonly paper: Paper;
  /** Type size. */
  readonly size: number;
  /** One beside the other would not fit: they follow each other, each with all rows. */
  readonly panels: readonly Panel[];
}

/** Between two columns, at a type size of 1. */
export const gutter = 1;

/** From what reads best to what is just readable. */
const choices: readonly (readonly [Paper, number])[] = [
  ...[9, 8.5, 8].map((size) => [portrait, size] as const),
  ...[8.5, 8, 7.5, 7, 6.5, 6].map((size) => [landscape, size] as const),
];

/**
 * The largest type in which all columns stand side by side on A4. Where even the smallest does not do, the figures are
 * split into panels, so that nothing is ever cut off.
 *
 * @param figureWidths of each figure column, at a type size of 1
 */
export function layOut(texts: readonly TextWidth[], figureWidths: readonly number[]): TableLayout {
  const least = texts.reduce((sum, text) => sum + text.least + gutter, 0);
  const all = figureWidths.reduce((sum, width) => sum + width + gutter, 0);
  for (const [paper, size] of choices)
    if ((least + all) * size <= roomOf(paper))
      return { paper, size, panels: [panelOf(texts, figureWidths, 0, paper, size)] };
  const [paper, size] = [landscape, 7.5];
  const panels: Panel[] = [];
  for (let from = 0; from < figureWidths.length;) {
    const widths = fitting(figureWidths.slice(from), roomOf(paper) / size - least);
    panels.push(panelOf(texts, widths, from, paper, size));
    from += widths.length;
  }
  return { paper, size, panels };
}

const roomOf = (paper: Paper): number => paper.width - 2 * margin;

/** As many columns as there is room for, and at least one. */
function fitting(widths: readonly number[], room: number): readonly number[] {
  let count = 0;
  for (let used = 0; count < widths.length; count++) {
    used += widths[count]! + gutter;
    if (used > room) break;
  }
  return widths.slice(0, Math.max(1, count));
}

function panelOf(
  texts: readonly TextWidth[],
  figureWidths: readonly number[],
  from: number,
  paper: Paper,
  size: number,
): Panel {
  const figures = figureWidths.map((width, n) => ({ column: from + n, width: (width + gutter) * size }));
  const least = texts.reduce((sum, text) => sum + (text.least + gutter) * size, 0);
  const left = Math.max(0, roomOf(paper) - least - figures.reduce((sum, { width }) => sum + width, 0));
  const weights = texts.reduce((sum, { weight }) => sum + weight, 0);
  return {
    figures,
    textWidths: texts.map((text) => (text.least + gutter) * size + (left * text.weight) / weights),
  };
}
