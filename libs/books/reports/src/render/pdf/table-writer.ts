import { type Statement, type StatementRow } from '../../domain/statement/statement.js';
import { drawable } from '../cell-text.js';
import { accountingFigure } from './accounting.js';
import { ellipsised, inTwoLines } from './fit-text.js';
import { colours, type Pages } from './pages.js';
import { type Pdf } from './pdf.js';
import { rowStyles } from './row-style.js';
import { drawnColumns, type DrawnColumn, wholeLabel } from './table-columns.js';
import { gutter, type Panel } from './table-layout.js';

type Structure = ReturnType<Pdf['struct']>;

const lineHeight = 1.3;
const padding = 0.34;
const indentPerLevel = 1.1;
const currencyHeight = 2.5;

/** Draws the rows of one panel, and says beforehand how high they are. */
export class TableWriter {
  private readonly structure: Structure;
  private readonly texts: readonly DrawnColumn[];

  constructor(
    private readonly pages: Pages,
    private readonly statement: Statement,
    private readonly panel: Panel,
    private readonly size: number,
  ) {
    this.texts = drawnColumns(statement);
    this.structure = pages.pdf.struct('Table');
    pages.pdf.addStructure(this.structure);
  }

  end(): void {
    this.structure.end();
  }

  heightOf(row: StatementRow): number {
    const lines = this.isPosting(row) ? 1 : this.labelLines(row).length;
    return (rowStyles[row.kind].space + lines * lineHeight + padding) * this.size;
  }

  /** The names of the columns, at the top of each page. */
  drawHeader(): void {
    const { pages, size, panel, statement } = this;
    const labels = panel.figures.map(({ column, width }) =>
      inTwoLines(drawable(statement.columns[column]!.label), width - gutter * size, this.measure('bold')),
    );
    const lines = Math.max(1, ...labels.map(({ length }) => length));
    const [top, height] = [pages.y, (lines * lineHeight + 0.7) * size];
    pages.band(pages.left, pages.right, top, height);
    const tr = this.row();
    const last = top + height - (lineHeight + 0.2) * size;
    this.eachText((column, x) => this.cell(tr, 'TH', () => pages.text(column.label, x, last, 'bold', size)));
    this.eachFigure((n, right) =>
      this.cell(tr, 'TH', () => {
        const own = labels[n]!;
        for (const [line, text] of own.entries())
          pages.textFromRight(text, right, last - (own.length - 1 - line) * lineHeight * size, 'bold', size);
      }),
    );
    tr.end();
    pages.y += height;
    pages.rule(pages.left, pages.right, pages.y, 0.8);
    pages.y += 0.25 * size;
  }

  drawRow(row: StatementRow): void {
    const { pages, size } = this;
    const style = rowStyles[row.kind];
    const height = this.heightOf(row);
    const y = pages.y + style.space * size;
    const tr = this.row();
    const lines = this.isPosting(row) ? 1 : this.drawLabel(tr, row, y);
    if (this.isPosting(row)) this.drawPosting(tr, row, y);
    // Beside the last line of a name that takes two.
    const figuresAt = y + (lines - 1) * lineHeight * size;
    this.eachFigure((_, right, column) => {
      const text = accountingFigure(row.cells[column]);
      // The bracket hangs over, so that digits stand below digits.
      const bracket = text.endsWith(')') ? this.measure(style.face)(')') : 0;
      this.cell(tr, 'TD', () => pages.textFromRight(text, right + bracket, figuresAt, style.face, size));
    });
    tr.end();
    pages.y += height;
    if (row.kind !== 'heading') this.drawRules(row, y);
  }

  /** What money the figures below are in. */
  drawCurrency(currency: string): void {
    const { pages, size } = this;
    const at = pages.y + 1.1 * size;
    const tr = this.row();
    this.cell(tr, 'TH', () =>
      pages.text(`Figures in ${currency}`, pages.left, at, 'bold', size, colours.accent),
    );
    tr.end();
    pages.y += currencyHeight * size;
  }

  get currencyHeight(): number {
    return currencyHeight * this.size;
  }

  /** Tells what goes on, at the top of a page that begins in the middle of something. */
  drawContinued(label: string): void {
    const { pages, size } = this;
    const width = pages.right - pages.left;
    const text = ellipsised(drawable(`${label} (continued)`), width, this.measure('italic'));
    const at = pages.y;
    const tr = this.row();
    this.cell(tr, 'TD', () => pages.text(text, pages.left, at, 'italic', size, colours.grey));
    tr.end();
    pages.y += (lineHeight + padding) * size;
  }

  private drawLabel(tr: Structure, row: StatementRow, y: number): number {
    const { pages, size } = this;
    const { face } = rowStyles[row.kind];
    const lines = this.labelLines(row);
    const x = pages.left + row.level * indentPerLevel * size;
    this.cell(tr, 'TH', () => {
      for (const [line, text] of lines.entries())
        pages.text(text, x, y + line * lineHeight * size, face, size);
    });
    return lines.length;
  }

  private drawPosting(tr: Structure, row: StatementRow, y: number): void {
    this.eachText((column, x, width) => {
      const text = ellipsised(column.of(row), width - gutter * this.size, this.measure('regular'));
      this.cell(tr, 'TD', () => this.pages.text(text, x, y, 'regular', this.size));
    });
  }

  private drawRules(row: StatementRow, y: number): void {
    const { pages, size } = this;
    const { hairBelow, ruleAbove, doubleBelow } = rowStyles[row.kind];
    if (hairBelow) pages.rule(pages.left, pages.right, pages.y - 0.12 * size, 0.3, colours.hair);
    this.eachFigure((_, right, column) => {
      if (!row.cells[column]) return;
      const left =
        right - this.panel.figures.find((figure) => figure.column === column)!.width + gutter * size;
      if (ruleAbove) pages.rule(left, right, y - 0.12 * size, 0.5);
      if (!doubleBelow) return;
      pages.rule(left, right, pages.y - 0.1 * size, 0.5);
      pages.rule(left, right, pages.y + 0.08 * size, 0.5);
    });
  }

  private labelLines(row: StatementRow): string[] {
    const all = this.panel.textWidths.reduce((sum, width) => sum + width, 0);
    const width = all - (row.level * indentPerLevel + gutter) * this.size;
    return inTwoLines(
      wholeLabel(row),
      Math.max(width, 5 * this.size),
      this.measure(rowStyles[row.kind].face),
    );
  }

  private isPosting({ kind }: StatementRow): boolean {
    return kind === 'posting';
  }

  private measure(face: 'regular' | 'bold' | 'italic'): (text: string) => number {
    return (text) => this.pages.widthOf(text, face, this.size);
  }

  private row(): Structure {
    const tr = this.pages.pdf.struct('TR');
    this.structure.add(tr);
    return tr;
  }

  private cell(tr: Structure, tag: 'TH' | 'TD', draw: () => void): void {
    tr.add(this.pages.pdf.struct(tag, {}, draw));
  }

  private eachText(visit: (column: DrawnColumn, x: number, width: number) => void): void {
    let x = this.pages.left;
    for (const [n, width] of this.panel.textWidths.entries()) {
      visit(this.texts[n]!, x, width);
      x += width;
    }
  }

  private eachFigure(visit: (n: number, right: number, column: number) => void): void {
    let right = this.pages.left + this.panel.textWidths.reduce((sum, width) => sum + width, 0);
    for (const [n, { width, column }] of this.panel.figures.entries()) {
      right += width;
      // Room for the bracket of a figure below zero.
      visit(n, right - 0.4 * this.size, column);
    }
  }
}
