import { writeFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import cliProgress from 'cli-progress';
import { DomainError } from '@balance/kernel';
import { evaluate, trainSettings } from '@balance/similarity';
import { type LearnedChain, learnChain, type StageName, stageNames } from './evaluation-chain.js';
import { type EvaluationReport, printEvaluation } from './print-evaluation.js';
import { readLabelled } from './labelled-files.js';
import { reliabilityChart } from './reliability-chart.js';

interface EvaluateOptions {
  readonly train: string[];
  readonly test: string[];
  readonly label: string;
  readonly stages: string;
  readonly precision: string;
  readonly json?: boolean;
  readonly chart?: string;
}

export class EvaluationInvalid extends DomainError {
  readonly code = 'balance.evaluation-invalid';
}

/** `balance evaluate`: learns from statements with known categories and predicts those of others. Needs no database. */
export async function evaluateFiles(options: EvaluateOptions): Promise<void> {
  const stages = readStages(options.stages);
  const precision = readPrecision(options.precision);
  const started = performance.now();
  const bar = new cliProgress.SingleBar(
    { format: '{phase}  {bar} {percentage}%', noTTYOutput: false, hideCursor: true, stream: process.stderr },
    cliProgress.Presets.shades_classic,
  );
  const names = options.label.split(',').map((name) => name.trim());
  const fileCount = options.train.length + options.test.length;
  bar.start(100, 0, { phase: 'reading' });
  try {
    const step = (): void => bar.increment(20 / fileCount);
    const train = await readLabelled(options.train, names, step);
    const test = await readLabelled(options.test, names, step);
    let chain: LearnedChain | undefined;
    const result = await evaluate(
      train.examples,
      test.examples,
      async (examples) => (chain = await learnChain(examples, { ...trainSettings, stages, precision })),
      {
        now: () => performance.now(),
        on: (phase, share) => bar.update(phase === 'learning' ? 20 : 80 + 20 * share, { phase }),
      },
    );
    bar.stop();
    for (const column of [...train.misspelt, ...test.misspelt]) {
      process.stderr.write(`${column} was taken for ${names.join(' or ')}.\n`);
    }
    for (const file of [...train.skipped, ...test.skipped]) {
      process.stderr.write(`${file} has no column ${names.join(' or ')}: nothing was taken from it.\n`);
    }
    const report: EvaluationReport = {
      ...result,
      stages,
      rules: chain?.rules ?? 0,
      costPer1000Records: ((chain?.cost() ?? 0) / Math.max(result.testRecords, 1)) * 1_000,
      seconds: (performance.now() - started) / 1_000,
      recordsPerSecond: result.testRecords / Math.max(result.predictMs / 1_000, 1e-6),
    };
    if (options.chart) await writeFile(options.chart, reliabilityChart(report.reliability));
    process.stdout.write(options.json ? `${JSON.stringify(report)}\n` : printEvaluation(report));
  } finally {
    bar.stop();
  }
}

function readStages(text: string): StageName[] {
  return text.split(',').map((name) => {
    const stage = stageNames.find((known) => known === name.trim());
    if (!stage) throw new EvaluationInvalid(`--stages knows ${stageNames.join(', ')}, not ${name.trim()}.`);
    return stage;
  });
}

function readPrecision(text: string): number {
  const precision = Number(text);
  if (precision > 0 && precision <= 1) return precision;
  throw new EvaluationInvalid(`--precision is a share above 0 and up to 1, not ${text}.`);
}
