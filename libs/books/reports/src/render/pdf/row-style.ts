import { type RowKind } from '../../domain/statement/statement.js';
import { type Face } from './fonts.js';

export interface RowStyle {
  readonly face: Face;
  /** Above the row, at a type size of 1. */
  readonly space: number;
  /** Lines above and below the figures. */
  readonly ruleAbove?: true;
  readonly doubleBelow?: true;
  /** A line that leads the eye from the text to the figures. */
  readonly hairBelow?: true;
}

export const rowStyles: Readonly<Record<RowKind, RowStyle>> = {
  heading: { face: 'bold', space: 0.9 },
  group: { face: 'bold', space: 0 },
  line: { face: 'regular', space: 0, hairBelow: true },
  total: { face: 'bold', space: 0.1, ruleAbove: true },
  result: { face: 'bold', space: 0.7, ruleAbove: true, doubleBelow: true },
  opening: { face: 'italic', space: 0 },
  detail: { face: 'italic', space: 0 },
  posting: { face: 'regular', space: 0, hairBelow: true },
  closing: { face: 'bold', space: 0.5, ruleAbove: true },
};

export const isBold = (kind: RowKind): boolean => rowStyles[kind].face === 'bold';
