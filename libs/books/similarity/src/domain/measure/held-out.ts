import { type Judged } from '../calibrate/choose-threshold.js';
import { type Bin, expectedCalibrationError, reliability, shareRight } from './measure.js';

/** How predictions of records fared that had been held out. */
export interface HeldOut {
  /** How many were predicted. */
  readonly records: number;
  readonly accuracy: number;
  /** Share of right ones among those that would have been applied without asking. */
  readonly precision: number;
  /** Share that would have been applied without asking. */
  readonly coverage: number;
  readonly expectedCalibrationError: number;
  readonly reliability: readonly Bin[];
}

export function heldOutFigures(judged: readonly (Judged & { readonly isSure: boolean })[]): HeldOut {
  const sure = judged.filter(({ isSure }) => isSure);
  return {
    records: judged.length,
    accuracy: shareRight(judged),
    precision: shareRight(sure),
    coverage: judged.length === 0 ? 0 : sure.length / judged.length,
    expectedCalibrationError: judged.length === 0 ? 0 : expectedCalibrationError(judged),
    reliability: reliability(judged),
  };
}
