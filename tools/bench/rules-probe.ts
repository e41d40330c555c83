// Started by rules.bench.mjs: what rules cost a record, in one process, with 500 rules and with ten times as many.
import 'reflect-metadata';
import { compileRules, foldText } from '@balance/rules';
import { aRecord, aRule, names } from './made-up-tenant.js';
import { processorS } from './processor-time.js';

const records = 100_000;
const passes = 3;
const slice = 2_000;

const subjects = Array.from({ length: records }, aRecord);
const sets = [500, 5_000].map((count) => {
  const rules = compileRules(Array.from({ length: count }, (_, number) => aRule(number)));
  return { count, rules, decided: 0, tookS: [] as number[] };
});
function timed(work: () => void): number {
  const began = processorS();
  work();
  return processorS() - began;
}

/** What no rule could do without: the two texts of a record folded and looked up. */
const known = new Set(names.map(foldText));
const reference = { found: 0, tookS: [] as number[] };

// In turns and in short slices, so that all of them meet the same machine; the first pass only warms up.
for (let at = 0; at < records * passes; at += slice) {
  const some = subjects.slice(at % records, (at % records) + slice);
  for (const set of sets) {
    const decideAll = () => {
      for (const subject of some) if (set.rules.decide(subject)) set.decided++;
    };
    set.tookS.push(timed(decideAll));
  }
  const lookUpAll = () => {
    for (const { description, counterparty } of some)
      if (known.has(foldText(description)) || (counterparty && known.has(foldText(counterparty))))
        reference.found++;
  };
  reference.tookS.push(timed(lookUpAll));
}

/** The median of the slices after the first pass. */
function usPerRecord(tookS: readonly number[], share = 0.5): number {
  const warm = tookS.slice(records / slice).sort((a, b) => a - b);
  return (warm[Math.floor(warm.length * share)]! / slice) * 1_000_000;
}

const round = (value: number): number => Math.round(value * 100) / 100;
const [base] = sets;
process.stdout.write(
  JSON.stringify(
    sets.map(({ count, decided, tookS }) => ({
      rules: count,
      recordsPerS: Math.round(1_000_000 / usPerRecord(tookS)),
      usPerRecord: round(usPerRecord(tookS)),
      usPerRecordBestTenth: round(usPerRecord(tookS, 0.1)),
      timesOf500: round(usPerRecord(tookS) / usPerRecord(base!.tookS)),
      timesOf500BestTenth: round(usPerRecord(tookS, 0.1) / usPerRecord(base!.tookS, 0.1)),
      shareDecided: round(decided / (records * passes)),
      foldAndLookUpUs: round(usPerRecord(reference.tookS)),
      foldAndLookUpUsBestTenth: round(usPerRecord(reference.tookS, 0.1)),
    })),
  ),
);
