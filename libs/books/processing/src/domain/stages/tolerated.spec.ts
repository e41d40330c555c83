import { describe, expect, it } from '@jest/globals';
import { aStage, aSubject, decided, recordIdOf } from '../processing.builders.js';
import { type Stage } from '../stage.js';
import { tolerated } from './tolerated.js';

const broken: Stage = { name: 'model', decide: () => Promise.reject(new Error('connection reset')) };
const subjects = [1, 2].map((number) => aSubject({ number }));

describe('a stage that may fail', () => {
  it('is unavailable for all that it was shown', async () => {
    const told: unknown[] = [];
    const stage = tolerated(broken, (fault) => told.push(fault) > 0);
    const unavailable = { outcome: 'unavailable', reason: 'failed' };
    expect([...(await stage.decide(subjects))]).toEqual([1, 2].map((n) => [recordIdOf(n), unavailable]));
    expect(told).toMatchObject([{ message: 'connection reset' }]);
    expect(stage.name).toBe('model');
  });

  it('fails with what is not to be borne', async () => {
    await expect(tolerated(broken, () => false).decide(subjects)).rejects.toThrow('connection reset');
  });

  it('is itself while all is well', async () => {
    const stage = aStage('model', { 1: decided(), 2: decided() });
    expect(await tolerated(stage, () => true).decide(subjects)).toEqual(await stage.decide(subjects));
  });
});
