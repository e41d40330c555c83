import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anExample, someExamples } from '../example.builders.js';
import { trainModel } from './train-model.js';
import { TrainedModel } from './trained-model.js';

const options = { precision: 0.95, minRecords: 1 };
const examples = someExamples();
const predictor = trainModel(examples, options);

describe('trainModel', () => {
  it('knows a counterparty again, however its name is printed', () => {
    const { payee, label } = examples[0]!;
    for (const printed of [
      payee,
      `SUMUP *${payee}`,
      `${payee.toLowerCase()} ltd`,
      `CARD PAYMENT TO ${payee} 12/03`,
    ]) {
      const prediction = predictor.predict(anExample({ payee: printed, day: 20_201 }));
      expect(prediction).toMatchObject({ label, evidence: 'exact', isSure: true });
    }
  });

  it('judges a new counterparty by others with a name like it', () => {
    const prediction = predictor.predict(anExample({ payee: 'QUIMBY RAILWAY', day: 20_201 }));
    expect(prediction).toMatchObject({ label: 'travel', evidence: 'similar' });
  });

  it('tells two purposes of one counterparty apart by their amounts', () => {
    const both = Array.from({ length: 40 }, (_, index) =>
      anExample({
        payee: 'TOWN HALL',
        day: 20_000 + index,
        ...(index % 2 ? { amountMinor: -50_000, label: 'rent' } : { amountMinor: -1_500, label: 'parking' }),
      }),
    );
    const learned = trainModel([...examples, ...both], options);
    expect(learned.predict(anExample({ payee: 'TOWN HALL', amountMinor: -50_500 }))?.label).toBe('rent');
    expect(learned.predict(anExample({ payee: 'TOWN HALL', amountMinor: -1_450 }))?.label).toBe('parking');
  });

  it('follows a counterparty whose category has been changed', () => {
    const changed = Array.from({ length: 20 }, (_, index) =>
      anExample({ payee: 'NEW WAYS', day: 19_000 + 60 * index, label: index < 12 ? 'travel' : 'catering' }),
    );
    const learned = trainModel([...examples, ...changed], options);
    expect(learned.predict(anExample({ payee: 'NEW WAYS', day: 20_150 }))?.label).toBe('catering');
  });

  it('does not depend on the order of what it learns from', () => {
    const mixed = [...examples].sort(
      (one, other) => one.amountMinor - other.amountMinor || one.day! - other.day!,
    );
    const other = trainModel(mixed.reverse(), options);
    for (const payment of [...examples.slice(0, 20), anExample({ payee: 'QUIMBY CAFE' })]) {
      expect(other.predict(payment)).toEqual(predictor.predict(payment));
    }
    expect(other.threshold).toBe(predictor.threshold);
  });

  it('does not depend on what was asked before', () => {
    const fresh = trainModel(examples, options);
    const payment = anExample({ payee: 'QUIMBY CAFE' });
    fresh.predict(anExample({ payee: 'SOMEBODY ELSE' }));
    expect(fresh.predict(payment)).toEqual(predictor.predict(payment));
    expect(fresh.predict(payment)).toEqual(predictor.predict(payment));
  });

  describe('with what was approved since', () => {
    const payment = anExample({ payee: 'ZZYZX TOOLWORKS', day: 20_210 });
    const newer = [1, 2, 3].map((day) => ({ ...payment, day: 20_200 + day, label: 'tools' }));
    const current = predictor.withNewer(newer.slice(0, 1)).withNewer(newer.slice(1));

    it('judges a counterparty by it, without learning anew, also by a category that is new', () => {
      expect(predictor.predict(payment)).toMatchObject({ evidence: 'similar' });
      expect(current.predict(payment)).toMatchObject({
        label: 'tools',
        ...{ evidence: 'exact', records: 3, agreeing: 3 },
      });
    });

    it('knows a new counterparty as neighbour of others', () => {
      const prediction = current.predict(anExample({ payee: 'ZZYZX TOOLS', day: 20_210 }));
      expect(prediction).toMatchObject({ evidence: 'similar', label: 'tools', records: 3, agreeing: 3 });
      expect(prediction?.neighbours[0]).toMatchObject({ text: 'zzyzx toolworks', records: 3 });
    });

    it('adds to a history that was learned from', () => {
      const { payee, label } = examples[0]!;
      const before = predictor.predict(anExample({ payee, day: 20_210 }))!;
      const after = predictor.withNewer([anExample({ payee, label, day: 20_205 })]);
      expect(after.predict(anExample({ payee, day: 20_210 }))?.records).toBe(before.records + 1);
    });

    it('predicts the same when it was stored in between', () => {
      const payments = [...examples.slice(0, 20), payment, anExample({ payee: 'QUIMBY CAFE' })];
      for (const model of [predictor, current]) {
        const restored = TrainedModel.fromBytes(model.toBytes());
        expect(restored.predictMany(payments)).toEqual(model.predictMany(payments));
        expect(restored.heldOut).toEqual(model.heldOut);
        expect(restored.toBytes()).toEqual(model.toBytes());
      }
    });
  });

  it('tells who speaks for a new counterparty, most similar first', () => {
    const { neighbours } = predictor.predict(anExample({ payee: 'Aaston Bakeries' }))!;
    const similarities = neighbours.map(({ similarity }) => similarity);
    expect(neighbours).toHaveLength(3);
    expect(neighbours[0]).toMatchObject({ text: 'aaston bakery', records: 10 });
    expect(similarities).toEqual([...similarities].sort((one, other) => other - one));
  });

  it('searches neighbours by vectors from elsewhere where there are any', () => {
    const texts = predictor.counterparties;
    const vectors = new Map(texts.map((text, at) => [text, new Float32Array(60).fill(1, at, at + 1)]));
    const { neighbours } = trainModel(examples, { ...options, vectors }).predict(examples[0]!)!;
    expect(neighbours.every(({ similarity }) => similarity === 0)).toBe(true);
  });

  it('takes neighbours that somebody else has searched', () => {
    const payment = anExample({ payee: 'ZWICKY' });
    const [text] = predictor.textsToSearch([payment]);
    const near = predictor.counterparties[0]!;
    const found = new Map([[text!, [{ text: near, similarity: 0.9 }]]]);
    expect(predictor.predictMany([payment], found)[0]?.neighbours).toMatchObject([
      { text: near, similarity: 0.9 },
    ]);
  });

  it('applies nothing without enough history', () => {
    const strict = trainModel(examples, { ...options, minRecords: 1_000 });
    expect(strict.predict(examples[0]!)).toMatchObject({ isSure: false, unsureBecause: expect.any(String) });
  });

  it('applies nothing when precision was never proved', () => {
    const few = trainModel(examples.slice(0, 20), options);
    expect(few.predict(examples[0]!)).toMatchObject({ isSure: false });
  });

  it.each([
    ['nothing', []],
    ['one record', [anExample()]],
    ['one record many times', Array.from({ length: 80 }, () => anExample())],
    ['records without dates', someExamples(50).map((example) => ({ ...example, day: null }))],
    ['empty texts', Array.from({ length: 80 }, (_, day) => anExample({ payee: '', day }))],
  ])('learns from %s', (_, records) => {
    const learned = trainModel(records, options);
    const prediction = learned.predict(anExample());
    if (records.length === 0) expect(prediction).toBeNull();
    else expect(prediction).toMatchObject({ label: records[0]!.label });
  });

  it('answers any text with a label and a confidence between 0 and 1', () => {
    const payee = fc.oneof(fc.string({ unit: 'binary' }), fc.constant('x'.repeat(10_000)), fc.constant(''));
    const day = fc.option(fc.integer({ min: 0, max: 40_000 }));
    fc.assert(
      fc.property(payee, fc.maxSafeInteger(), day, (text, amountMinor, on) => {
        const prediction = predictor.predict({ payee: text, amountMinor, day: on });
        expect(['catering', 'travel', 'stationery']).toContain(prediction!.label);
        expect(prediction!.confidence).toBeGreaterThanOrEqual(0);
        expect(prediction!.confidence).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });
});
