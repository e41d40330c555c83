import { type Bin } from '@balance/similarity';

const size = 400;
const margin = 48;

/** Confidence against accuracy as SVG. On the diagonal, predictions come true as often as they say. */
export function reliabilityChart(bins: readonly Bin[]): string {
  const x = (share: number): number => margin + share * size;
  const y = (share: number): number => margin + (1 - share) * size;
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const points = bins.map(({ confidence, accuracy, count }) => {
    const radius = 3 + 9 * Math.sqrt(count / most);
    const title = `${count} records: confidence ${confidence.toFixed(2)}, accuracy ${accuracy.toFixed(2)}`;
    return `<circle cx="${x(confidence).toFixed(1)}" cy="${y(accuracy).toFixed(1)}" r="${radius.toFixed(1)}"><title>${title}</title></circle>`;
  });
  const ticks = [0, 0.5, 1].flatMap((share) => [
    `<text x="${x(share)}" y="${y(0) + 18}" text-anchor="middle">${share}</text>`,
    `<text x="${x(0) - 8}" y="${y(share) + 4}" text-anchor="end">${share}</text>`,
  ]);
  const side = size + 2 * margin;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" font-family="sans-serif" font-size="12">`,
    `<rect x="${margin}" y="${margin}" width="${size}" height="${size}" fill="none" stroke="#888"/>`,
    `<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke="#888" stroke-dasharray="4"/>`,
    `<g fill="#2563eb" fill-opacity="0.7">${points.join('')}</g>`,
    ...ticks,
    `<text x="${side / 2}" y="${side - 8}" text-anchor="middle">confidence</text>`,
    `<text x="14" y="${side / 2}" text-anchor="middle" transform="rotate(-90 14 ${side / 2})">accuracy</text>`,
    '</svg>\n',
  ].join('\n');
}
