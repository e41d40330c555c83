import { describe, expect, it } from '@jest/globals';
import { type AppliedMigration, compareMigrations, planDeployment } from './plan-deployment.js';
import { type Migration } from './read-migrations.js';

const migration = (name: string): Migration => ({ name, sql: '', checksum: `sum of ${name}` });
const applied = (name: string, change: Partial<AppliedMigration> = {}): AppliedMigration => ({
  name,
  checksum: `sum of ${name}`,
  isFinished: true,
  ...change,
});
const three = ['1_first', '2_second', '3_third'].map(migration);

describe('planDeployment', () => {
  it.each([
    ['everything, on an empty database', [], ['1_first', '2_second', '3_third']],
    ['what is left', [applied('1_first')], ['2_second', '3_third']],
    ['one that was merged in between later ones', [applied('1_first'), applied('3_third')], ['2_second']],
    ['nothing, when all is done', three.map(({ name }) => applied(name)), []],
  ])('leaves %s', (_, rows, expected) => {
    expect(planDeployment(three, rows).map(({ name }) => name)).toEqual(expected);
  });

  it.each([
    ['database.newer-schema', applied('4_fourth')],
    ['database.newer-schema', applied('4_fourth', { isFinished: false })],
    ['database.migration-edited', applied('1_first', { checksum: 'another' })],
    ['database.migration-unfinished', applied('1_first', { isFinished: false })],
  ])('refuses with %s', (code, row) => {
    expect(() => planDeployment(three, [row])).toThrow(expect.objectContaining({ code }));
  });
});

describe('compareMigrations', () => {
  it('sorts each migration into what holds for it', () => {
    const rows = [
      applied('1_first'),
      applied('2_second', { checksum: 'another' }),
      applied('3_third', { isFinished: false }),
      applied('4_fourth'),
    ];
    expect(compareMigrations([...three, migration('5_fifth')], rows)).toEqual({
      applied: ['1_first', '2_second', '4_fourth'],
      pending: ['5_fifth'],
      edited: ['2_second'],
      unfinished: ['3_third'],
      unknown: ['4_fourth'],
    });
  });
});
