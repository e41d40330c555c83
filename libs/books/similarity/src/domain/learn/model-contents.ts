import { type Calibration, LogisticCalibrator } from '../calibrate/logistic-calibrator.js';
import { Vocabulary } from '../embed/vocabulary.js';
import { type HeldOut } from '../measure/held-out.js';
import { type Contents, ModelUnreadable, type NumberArray } from '../snapshot/container.js';
import { AmountOdds } from './amount-odds.js';
import { Labels } from './group-by-counterparty.js';
import { Histories, type HistoryColumns } from './histories.js';
import { type Knowledge } from './knowledge.js';
import { NearestIndex } from './nearest-index.js';
import { type PortraitColumns, Portraits } from './portraits.js';
import { type Evidence } from './prediction.js';
import { type Settings } from './settings.js';
import { SimilarityModel } from './similarity-model.js';
import { TextModel } from './text-model.js';
import { type TrainedParts } from './trained-parts.js';

/** What of a model is not a long row of numbers. */
interface Plain {
  readonly labels: readonly string[];
  /** How many of the labels were there when the model was trained. */
  readonly learned: number;
  readonly texts: readonly string[];
  readonly recent: readonly string[] | null;
  readonly unknownWeight: number;
  readonly ownRows: number;
  readonly settings: Settings;
  readonly calibrations: Readonly<Record<Evidence, Calibration>>;
  readonly thresholds: Readonly<Record<Evidence, number>>;
  readonly heldOut: HeldOut;
  readonly minRecords: number;
}

export function contentsOf({ model, calibrators, thresholds, heldOut, minRecords }: TrainedParts): Contents {
  const { knowledge, labels, recent, settings } = model;
  const { histories, vocabulary, index, textModel, amountOdds, consistency, portraits } = knowledge;
  const plain: Plain = {
    ...{ labels: labels.names, learned: knowledge.labels.names.length },
    ...{ texts: histories.texts, recent: recent?.texts ?? null },
    ...{ unknownWeight: vocabulary.parts.unknownWeight, ownRows: textModel.parts.ownRows },
    calibrations: { exact: calibrators.exact.toPlain(), similar: calibrators.similar.toPlain() },
    ...{ settings, thresholds, heldOut, minRecords },
  };
  const arrays: Contents['arrays'] = {
    ...{ slots: vocabulary.parts.slots, rowWeights: vocabulary.parts.weights },
    ...{ postingStarts: index.parts.starts, postings: index.parts.postings, textScales: index.parts.scales },
    ...{ cells: textModel.parts.cells, rowScales: textModel.parts.scales, bias: textModel.parts.bias },
    ...{ amountOdds: amountOdds.odds, consistency },
    ...named('history', histories.columns),
    ...(portraits ? named('portrait', portraits.columns) : {}),
    ...(recent ? named('recent', recent.columns) : {}),
  };
  return { plain, arrays };
}

export function partsOf({ plain, arrays }: Contents): TrainedParts {
  const kept = plain as Plain;
  const read = readerOf(arrays);
  const weights = { weights: read('rowWeights', Float32Array), unknownWeight: kept.unknownWeight };
  const vocabulary = new Vocabulary({ slots: read('slots', Int32Array), ...weights });
  const histories = historiesFrom('history', kept.texts, read);
  const index = new NearestIndex(vocabulary, histories.texts, {
    ...{ starts: read('postingStarts', Uint32Array), postings: read('postings', Uint32Array) },
    scales: read('textScales', Float32Array),
  });
  const textModel = new TextModel({
    ...{ cells: read('cells', Int8Array), scales: read('rowScales', Float32Array) },
    ...{ bias: read('bias', Float32Array), ownRows: kept.ownRows },
  });
  const knowledge: Knowledge = {
    labels: new Labels(kept.labels.slice(0, kept.learned)),
    ...{ histories, vocabulary, index, textModel, search: index },
    amountOdds: new AmountOdds(read('amountOdds', Float32Array), kept.learned),
    consistency: read('consistency', Float32Array),
    ...('portrait.starts' in arrays && { portraits: portraitsFrom(read) }),
  };
  const model = SimilarityModel.of(knowledge, kept.settings);
  const { exact, similar } = kept.calibrations;
  return {
    model: kept.recent
      ? model.withRecent(new Labels(kept.labels), historiesFrom('recent', kept.recent, read))
      : model,
    calibrators: { exact: new LogisticCalibrator(exact), similar: new LogisticCalibrator(similar) },
    ...{ thresholds: kept.thresholds, heldOut: kept.heldOut, minRecords: kept.minRecords },
  };
}

type Reader = <Kind extends NumberArray>(name: string, kind: new (length: number) => Kind) => Kind;

function readerOf(arrays: Contents['arrays']): Reader {
  return (name, kind) => {
    const array = arrays[name];
    if (array instanceof kind) return array;
    throw new ModelUnreadable(`it has no ${name}`);
  };
}

function named(prefix: string, columns: HistoryColumns | PortraitColumns): Record<string, NumberArray> {
  return Object.fromEntries(Object.entries(columns).map(([name, column]) => [`${prefix}.${name}`, column]));
}

function historiesFrom(prefix: string, texts: readonly string[], read: Reader): Histories {
  return new Histories(texts, {
    starts: read(`${prefix}.starts`, Uint32Array),
    totals: read(`${prefix}.totals`, Uint32Array),
    labels: read(`${prefix}.labels`, Uint16Array),
    amounts: read(`${prefix}.amounts`, Float64Array),
    days: read(`${prefix}.days`, Int32Array),
  });
}

const portraitsFrom = (read: Reader): Portraits =>
  new Portraits({
    starts: read('portrait.starts', Uint32Array),
    labels: read('portrait.labels', Uint16Array),
    scores: read('portrait.scores', Float32Array),
    near: read('portrait.near', Float32Array),
    counts: read('portrait.counts', Uint16Array),
    tops: read('portrait.tops', Float64Array),
    rests: read('portrait.rests', Float64Array),
    similarities: read('portrait.similarities', Float64Array),
  });
