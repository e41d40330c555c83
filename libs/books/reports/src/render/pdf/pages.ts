import { drawable } from '../cell-text.js';
import { momentText } from '../document-facts.js';
import { type ReportDocument } from '../report-document.js';
import { type Face } from './fonts.js';
import { ellipsised } from './fit-text.js';
import { gatherContent } from './gather-content.js';
import { type Pdf } from './pdf.js';
import { margin, type Paper } from './table-layout.js';

export const colours = {
  ink: '#1c1f23',
  grey: '#646b75',
  rule: '#1c1f23',
  hair: '#dfe3e8',
  band: '#eef2f6',
  accent: '#24527a',
  below: '#b0413e',
} as const;

const footerHeight = 24;

/** The pages of a document: where the next thing goes, and what stands above and below it on each of them. */
export class Pages {
  y = 0;
  private count = 0;
  private colour = '';
  private readonly flush: () => void;

  constructor(
    readonly pdf: Pdf,
    readonly paper: Paper,
    private readonly about: ReportDocument,
  ) {
    this.flush = gatherContent(pdf);
  }

  get left(): number {
    return margin;
  }
  get right(): number {
    return this.paper.width - margin;
  }
  get bottom(): number {
    return this.paper.height - margin - footerHeight;
  }
  get room(): number {
    return this.bottom - this.y;
  }
  /** What a page that is not the first has for its rows, headers left out. */
  get fullRoom(): number {
    return this.bottom - margin - 22;
  }

  next(): void {
    this.flush();
    this.colour = '';
    this.pdf.addPage({ size: 'A4', layout: this.paper.orientation, margin: 0 });
    this.count++;
    if (this.count === 1) this.drawTitle();
    else this.artifact(() => this.drawRunningHead());
  }

  text(text: string, x: number, y: number, face: Face, size: number, colour: string = colours.ink): void {
    this.fillWith(colour);
    this.pdf.font(face, size).text(text, x, y, { lineBreak: false });
  }

  textFromRight(text: string, right: number, y: number, face: Face, size: number, colour?: string): void {
    this.text(text, right - this.widthOf(text, face, size), y, face, size, colour);
  }

  widthOf(text: string, face: Face, size: number): number {
    return this.pdf.font(face, size).widthOfString(text);
  }

  rule(x1: number, x2: number, y: number, thickness: number, colour: string = colours.rule): void {
    this.artifact(() =>
      this.pdf.moveTo(x1, y).lineTo(x2, y).lineWidth(thickness).strokeColor(colour).stroke(),
    );
  }

  band(x1: number, x2: number, y: number, height: number): void {
    this.artifact(() => this.rectangle(x1, y, x2 - x1, height, colours.band));
  }

  rectangle(x: number, y: number, width: number, height: number, colour: string): void {
    this.fillWith(colour);
    this.pdf.rect(x, y, width, height).fill();
  }

  /** A page keeps its colour until it is told another. */
  private fillWith(colour: string): void {
    if (colour !== this.colour) this.pdf.fillColor(colour);
    this.colour = colour;
  }

  /** What is there for the eye and says nothing: readers for the blind pass over it. */
  artifact(draw: () => void): void {
    this.pdf.markContent('Artifact', { type: 'Layout' });
    draw();
    this.pdf.endMarkedContent();
  }

  /** Numbers the pages; to be called once all are there. */
  finish(): void {
    this.flush();
    const { start, count } = this.pdf.bufferedPageRange();
    for (let page = 0; page < count; page++) {
      this.pdf.switchToPage(start + page);
      this.colour = '';
      this.artifact(() => this.drawFooter(`Page ${page + 1} of ${count}`));
      this.flush();
    }
  }

  private drawTitle(): void {
    const { statement, tenantName, asOf } = this.about;
    const width = this.right - this.left;
    const lines: [string, Face, number, string][] = [
      [tenantName, 'bold', 10, colours.accent],
      [statement.title, 'bold', 17, colours.ink],
      [`As of ${momentText(asOf)}: all that was recorded by then`, 'regular', 8, colours.grey],
    ];
    this.y = margin;
    for (const [text, face, size, colour] of lines) {
      const fitted = ellipsised(drawable(text), width, (part) => this.widthOf(part, face, size));
      const tag = size === 17 ? 'H1' : 'P';
      const at = this.y;
      this.pdf.addStructure(
        this.pdf.struct(tag, {}, () => this.text(fitted, this.left, at, face, size, colour)),
      );
      this.y += size * 1.4;
    }
    this.y += 8;
  }

  private drawRunningHead(): void {
    const { statement, tenantName } = this.about;
    const half = (this.right - this.left) / 2 - 10;
    const fitted = (text: string) =>
      ellipsised(drawable(text), half, (part) => this.widthOf(part, 'regular', 8));
    this.text(fitted(statement.title), this.left, margin - 8, 'regular', 8, colours.grey);
    this.textFromRight(fitted(tenantName), this.right, margin - 8, 'regular', 8, colours.grey);
    this.y = margin + 10;
  }

  private drawFooter(number: string): void {
    const y = this.paper.height - margin - 6;
    const { reportId, digest } = this.about;
    this.pdf
      .moveTo(this.left, y - 5)
      .lineTo(this.right, y - 5)
      .lineWidth(0.5)
      .strokeColor(colours.hair)
      .stroke();
    this.text(
      `Report ${reportId} · SHA-256 ${digest.slice(0, 16)}`,
      this.left,
      y,
      'regular',
      7,
      colours.grey,
    );
    this.textFromRight(number, this.right, y, 'regular', 7, colours.grey);
  }
}
