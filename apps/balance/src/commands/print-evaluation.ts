import Table from 'cli-table3';
import { type Evaluation } from '@balance/similarity';

export interface EvaluationReport extends Evaluation {
  readonly stages: readonly string[];
  /** Rules that were proposed from the records that were learned from. */
  readonly rules: number;
  /** What the model's provider asks for by its tokens, in the currency of `LLM_CURRENCY`. */
  readonly costPer1000Records: number;
  /** For everything: reading, learning and predicting. */
  readonly seconds: number;
  readonly recordsPerSecond: number;
}

/** What came of an evaluation, for a person. */
export function printEvaluation(report: EvaluationReport): string {
  const { trigramBaseline: baseline } = report;
  const table = new Table({
    head: ['', 'Balance', 'trigrams'],
    colAligns: ['left', 'right', 'right'],
    style: { head: [], border: [] },
  });
  table.push(
    ['accuracy', percent(report.accuracy), percent(baseline.accuracy)],
    ['accuracy on unseen payees', percent(report.unseenAccuracy), percent(baseline.unseenAccuracy)],
    ['applied without asking: precision', percent(report.precision), ''],
    ['applied without asking: coverage', percent(report.coverage), ''],
    ['expected calibration error', report.expectedCalibrationError.toFixed(3), ''],
    ['cost per 1,000 records', report.costPer1000Records.toFixed(2), ''],
    ['time', `${report.seconds.toFixed(1)} s`, ''],
  );
  const counts = `${report.stages.join(', ')}: ${report.trainRecords} records learned from, ${report.rules} rules proposed, ${report.testRecords} predicted, ${report.unseenRecords} of unseen payees`;
  return `${table.toString()}\n${counts}\n`;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
