// Started by similarity.bench.mjs: `train N FILE` learns from made-up counterparties and stores the model, `predict N FILE`
// opens it in a process that holds nothing else.
import { readFileSync, writeFileSync } from 'node:fs';
import { type Example, type Payment, trainModel, TrainedModel } from '@balance/similarity';

const labelCount = 150;
const recordsEach = 3;
const newNames = 5_000;
const rounds = 5;

let seed = 7;
const random = (): number => {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
  return seed / 0x80000000;
};
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;

const syllables =
  'ba be bo bra cal cor da del don el en fa fer ga gor ha hol in jo ka kel la lin lo ma mar mi mor na nel no or pa per qui ra ri ro sa sel so ta ter to ul va ver vi wa wil xa yo za'.split(
    ' ',
  );
const trades =
  'BAKERY CAFE TAXIS RAILWAY COACHES PAPER PRINTERS PLUMBING ROOFING JOINERY GARAGE MOTORS TYRES PHARMACY CLINIC DENTAL OPTICS BOOKS RECORDS SPORTS CYCLES FLORIST NURSERY FOODS GROCERS BUTCHERS'.split(
    ' ',
  );
const towns = 'LEEDS YORK HULL DERBY BATH EXETER TRURO DOVER LUTON OXFORD RIPON WELLS'.split(' ');

const [mode, count, file] = [process.argv[2], Number(process.argv[3]), process.argv[4]!];
const names = madeUpNames(count);
process.stdout.write(JSON.stringify(mode === 'train' ? train() : predict()));

/** The trade tells the label of most; of some only their own records do. */
function train() {
  const labelOf = names.map((name) => {
    const trade = trades.findIndex((one) => name.includes(one));
    return `label ${random() < 0.8 ? trade : Math.floor(random() * labelCount)}`;
  });
  const examples = Array.from({ length: count * recordsEach }, (_, index): Example => {
    const at = Math.floor(random() * count);
    const day = 20_000 + Math.floor((index * 365) / (count * recordsEach));
    return { payee: names[at]!, amountMinor: amount(), day, label: labelOf[at]! };
  });
  const began = process.cpuUsage();
  const model = trainModel(examples, { precision: 0.975, minRecords: 1 });
  const learnS = secondsSince(began);
  const bytes = model.toBytes();
  writeFileSync(file, bytes);
  const { accuracy, coverage } = model.heldOut;
  return {
    ...{ examples: examples.length, learnS, snapshotMiB: bytes.length / 2 ** 20 },
    ...{ heldOutAccuracy: accuracy, heldOutCoverage: coverage },
  };
}

function predict() {
  const before = privateMiB();
  const began = process.cpuUsage();
  const model = TrainedModel.fromBytes(readFileSync(file));
  const openMs = secondsSince(began) * 1_000;
  const openMiB = privateMiB() - before;
  const payments = (texts: readonly string[]): Payment[] =>
    texts.map((payee) => ({ payee, amountMinor: amount(), day: 20_400 }));
  const known = payments(names);
  const firstPerS = perSecond(model, known);
  const allMiB = privateMiB() - before;
  const repeated = Array.from({ length: rounds }, () => perSecond(model, payments(names)));
  const fresh = payments(madeUpNames(newNames));
  return {
    ...{ openMs, openMiB, firstPerS, repeatedPerS: median(repeated), newTextsPerS: perSecond(model, fresh) },
    withAllRememberedMiB: allMiB,
  };
}

function perSecond(model: TrainedModel, payments: readonly Payment[]): number {
  const began = process.cpuUsage();
  for (let at = 0; at < payments.length; at += 500) model.predictMany(payments.slice(at, at + 500));
  return payments.length / secondsSince(began);
}

/** Seconds of one core: others may use the machine meanwhile. */
function secondsSince(began: NodeJS.CpuUsage): number {
  return process.cpuUsage(began).user / 1e6;
}

/** Distinct names of shops, of which some share a name, a trade or a town. */
function madeUpNames(wanted: number): string[] {
  const word = (): string =>
    Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(syllables)).join('');
  const made = new Set<string>();
  while (made.size < wanted) {
    const town = random() < 0.4 ? ` ${pick(towns)}` : '';
    made.add(`${word()} ${word()} ${pick(trades)}${town}`.toUpperCase());
  }
  return [...made];
}

/** Private resident memory without what is only waiting to be collected. */
function privateMiB(): number {
  globalThis.gc?.();
  const status = readFileSync('/proc/self/status', 'utf8');
  return Number(/RssAnon:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_024;
}

function amount(): number {
  return -Math.round(Math.exp(4 + 5 * random()));
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]!;
}
