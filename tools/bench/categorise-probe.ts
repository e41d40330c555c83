// Started by categorise.bench.mjs: the chain of rules and similarity over many records in one process, as a worker runs it,
// without the database.
import 'reflect-metadata';
import { llmStage, rulesStage, runChain, similarityStage, type Stage } from '@balance/processing';
import { type RecordId, type RecordSubject } from '@balance/records';
import { compileRules, type RuleSubject } from '@balance/rules';
import { type Example, type Payment, trainModel } from '@balance/similarity';
import { aRecord, aRule, id, names } from './made-up-tenant.js';
import { processorS } from './processor-time.js';

const records = 100_000;
const passes = 3;
const batch = 2_000;
const categories = 40;
const recordsEach = 4;
const dayMs = 86_400_000;
const minRecords = 2;

type Printed = Pick<RuleSubject, 'description' | 'amountMinor' | 'bookedOn'> & {
  readonly counterparty?: string | null;
};

const paymentOf = ({ description, counterparty, amountMinor, bookedOn }: Printed): Payment => ({
  payee: counterparty ?? description,
  amountMinor: Number(amountMinor),
  day: Date.parse(bookedOn) / dayMs,
});

/** A payee keeps to its category; it is known as banks print it. */
const categoryOf = new Map(names.map((name, at) => [name, id(at % categories)]));
const examples: Example[] = names.flatMap((name) =>
  Array.from({ length: recordsEach }, () => ({ ...paymentOf(aRecord(name)), label: categoryOf.get(name)! })),
);
const model = trainModel(examples, { precision: 0.975, minRecords });

const similarity = similarityStage(async () => ({
  async predict(payments) {
    const plain = payments.map(({ text, ...payment }) => paymentOf({ ...payment, description: text }));
    const predictions = model.predictMany(plain);
    return new Map(
      payments.flatMap(({ key }, at) => {
        const found = predictions[at];
        if (!found) return [];
        const { label, evidence, records: known, agreeing, neighbours, ...prediction } = found;
        const told = { kind: evidence, records: known, agreeing, neighbours, model: 1 };
        return [[key, { ...prediction, categoryId: label, evidence: told }] as const];
      }),
    );
  },
}));

/** What a worker has where no model is configured. */
const noModel = llmStage(
  async (payments) =>
    new Map(payments.map(({ key }) => [key, { outcome: 'unavailable' as const, reason: 'not-configured' }])),
  async () => ({ total: 0, confirmed: 0, isProven: false }),
);

const subjects = Array.from({ length: records }, (_, at): RecordSubject => ({
  ...aRecord(),
  id: id(at) as RecordId,
  source: 'import',
}));

async function measure(rules: number) {
  const set = compileRules(Array.from({ length: rules }, (_, number) => aRule(number)));
  const stages: Stage[] = [rulesStage(set, () => undefined), similarity, noModel];
  const tookS: number[] = [];
  const decided = new Map<string | null, number>();
  for (let at = 0; at < records * passes; at += batch) {
    const some = subjects.slice(at % records, (at % records) + batch);
    const began = processorS();
    const decisions = await runChain(stages, some, { enoughConfidence: 0.9 }, () => performance.now());
    tookS.push(processorS() - began);
    for (const { decidedBy } of decisions) decided.set(decidedBy, (decided.get(decidedBy) ?? 0) + 1);
  }
  const perRecordUs = (from: number, to: number): number =>
    (tookS.slice(from, to).reduce((sum, s) => sum + s, 0) / ((to - from) * batch)) * 1_000_000;
  const aPass = records / batch;
  const share = (stage: string | null): number =>
    Math.round((100 * (decided.get(stage) ?? 0)) / (records * passes)) / 100;
  return {
    rules,
    counterparties: names.length,
    'records/s, texts seen first': Math.round(1_000_000 / perRecordUs(0, aPass)),
    'records/s, later passes': Math.round(1_000_000 / perRecordUs(aPass, passes * aPass)),
    'decided by rules': share('rules'),
    'decided by similarity': share('similarity'),
  };
}

process.stdout.write(JSON.stringify([await measure(500), await measure(5_000)]));
