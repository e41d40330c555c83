import { type Cell } from '../../domain/statement/statement.js';

/** As accountants write figures: thousands apart, below zero in brackets, nothing as a dash. */
export function accountingFigure(cell: Cell | undefined): string {
  if (!cell) return '';
  if ('percent' in cell) return figure(cell.percent, '%');
  return figure(cell.amount, '');
}

function figure(decimal: string, unit: string): string {
  const [whole = '', places] = decimal.replace(/^-/, '').split('.');
  if (/^0*$/.test(`${whole}${places ?? ''}`)) return '–';
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const text = `${grouped}${places === undefined ? '' : `.${places}`}${unit}`;
  return decimal.startsWith('-') ? `(${text})` : text;
}
