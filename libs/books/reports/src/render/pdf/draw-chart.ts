import { type AmountCell } from '../../domain/statement/statement.js';
import { drawable } from '../cell-text.js';
import { accountingFigure } from './accounting.js';
import { type Chart } from './chart.js';
import { ellipsised } from './fit-text.js';
import { colours, type Pages } from './pages.js';

const height = 120;
const titleHeight = 16;
const labelHeight = 12;
const size = 7;

export const chartHeight = height + titleHeight + labelHeight + 14;

/** Draws bars that stand on a line at zero, those below zero hanging from it. */
export function drawChart(pages: Pages, { title, bars }: Chart): void {
  const { pdf } = pages;
  const [top, left, right] = [pages.y + 8, pages.left, pages.right];
  const figures = bars.map(({ label, figure }) => `${label}: ${figure.amount}`).join('; ');
  const structure = pdf.struct('Figure', { alt: drawable(`${title}. ${figures}`) }, () => {
    pages.text(
      ellipsised(drawable(title), right - left, (text) => pages.widthOf(text, 'bold', 8)),
      left,
      top,
      'bold',
      8,
    );
    const values = bars.map(({ amountMinor }) => amountMinor);
    const [most, least] = [Math.max(0, ...values), Math.min(0, ...values)];
    const scale = (height - 2 * labelHeight) / (most - least || 1);
    const zero = top + titleHeight + labelHeight + most * scale;
    const step = (right - left) / bars.length;
    const width = Math.min(step * 0.62, 46);
    for (const [n, { label, amountMinor, figure }] of bars.entries()) {
      const middle = left + step * (n + 0.5);
      const length = Math.abs(amountMinor) * scale;
      const y = amountMinor < 0 ? zero : zero - length;
      pages.rectangle(
        middle - width / 2,
        y,
        width,
        Math.max(length, 0.3),
        amountMinor < 0 ? colours.below : colours.accent,
      );
      const number = accountingFigure(inWholeUnits(figure));
      centred(number, middle, amountMinor < 0 ? zero + length + 2 : y - size - 2.5, step, colours.ink);
      centred(label, middle, top + titleHeight + height, step, colours.grey);
    }
    pdf.moveTo(left, zero).lineTo(right, zero).lineWidth(0.6).strokeColor(colours.grey).stroke();
  });
  pdf.addStructure(structure);
  pages.y += chartHeight;

  function centred(text: string, middle: number, y: number, room: number, colour: string): void {
    const fitted = ellipsised(drawable(text), room - 2, (part) => pages.widthOf(part, 'regular', size));
    pages.text(fitted, middle - pages.widthOf(fitted, 'regular', size) / 2, y, 'regular', size, colour);
  }
}

/** Above a bar the places of a figure would only take room. */
const inWholeUnits = ({ amount, amountMinor }: AmountCell): AmountCell => ({
  amount: BigInt(Math.round(Number(amount))).toString(),
  amountMinor,
});
