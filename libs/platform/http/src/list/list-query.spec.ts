import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { RequestInvalid } from '../request-invalid.js';
import { validationPipe } from '../validation.js';
import {
  AnyMatching,
  AnyOf,
  AnyOfIds,
  Day,
  DecimalAmount,
  IsCalendarDate,
  Moment,
  SearchText,
  YesOrNo,
} from './filters.js';
import { SortedPageQuery } from './sorted-page-query.js';

class NotesQuery extends SortedPageQuery(['id', 'writtenOn'], '-id') {
  @AnyOf(['draft', 'sent']) status?: string[];
  @AnyOfIds() authorId?: string[];
  @AnyMatching(/^\d{4}$/, '1000') code?: string[];
  @YesOrNo() isPinned?: boolean;
  @Day() from?: string;
  @Moment() since?: Date;
  @DecimalAmount() minAmount?: string;
  @SearchText() q?: string;
}

class NoteBody {
  @IsCalendarDate() writtenOn: string;
}

const read = (value: unknown, metatype: typeof NotesQuery | typeof NoteBody = NotesQuery): Promise<object> =>
  validationPipe().transform(value, { type: metatype === NoteBody ? 'body' : 'query', metatype });
const id = '01890a5d-ac96-774b-bcce-b302099a8057';

describe('the query of a list', () => {
  it('has a sort, a limit, and no filter unless asked for', async () => {
    expect(await read({})).toEqual({ sort: '-id', limit: 50 });
  });

  it.each([
    [
      { sort: 'writtenOn', limit: '500' },
      { sort: 'writtenOn', limit: 500 },
    ],
    [
      { cursor: 'abc', count: 'true' },
      { cursor: 'abc', count: true },
    ],
    [
      { count: 'false', isPinned: 'false' },
      { count: false, isPinned: false },
    ],
    [{ status: 'draft' }, { status: ['draft'] }],
    [{ status: 'draft,sent' }, { status: ['draft', 'sent'] }],
    [{ status: ['draft', 'sent'] }, { status: ['draft', 'sent'] }],
    [{ status: ['draft,sent', 'sent'] }, { status: ['draft', 'sent', 'sent'] }],
    [{ authorId: `${id},${id.toUpperCase()}` }, { authorId: [id, id.toUpperCase()] }],
    [{ code: '1000,2000' }, { code: ['1000', '2000'] }],
    [{ from: '2024-02-29' }, { from: '2024-02-29' }],
    [{ since: '2024-02-29T12:00:00Z' }, { since: new Date('2024-02-29T12:00:00Z') }],
    [{ since: '2024-02-29T00:00:00.123456+02:00' }, { since: new Date('2024-02-28T22:00:00.123Z') }],
    [{ minAmount: '-0.5' }, { minAmount: '-0.5' }],
    [{ q: 'a%' }, { q: 'a%' }],
  ])('reads %j', async (query, expected) => {
    expect(await read(query)).toEqual({ sort: '-id', limit: 50, ...expected });
  });

  it.each([
    ...[{ sort: 'name' }, { sort: '--id' }, { sort: '' }, { sort: ['id', '-id'] }, { sort: 'constructor' }],
    ...[
      { limit: '0' },
      { limit: '501' },
      { limit: '1.5' },
      { limit: '' },
      { limit: 'x' },
      { limit: ['1', '2'] },
    ],
    ...[{ cursor: '' }, { cursor: ['a', 'b'] }],
    ...[{ count: 'yes' }, { count: '1' }, { count: ['true', 'true'] }, { isPinned: '' }],
    ...[{ status: '' }, { status: 'draft,' }, { status: 'lost' }, { status: ['draft', ''] }, { status: {} }],
    ...[{ authorId: 'me' }, { code: '1000,x' }, { authorId: [{}] }],
    ...[
      { from: '2023-02-29' },
      { from: '0000-01-01' },
      { from: '2024' },
      { from: ['2024-01-01', '2024-01-02'] },
    ],
    ...[
      { since: '2024-01-01' },
      { since: '2024-01-01T00:00:00' },
      { since: '2024-02-30T00:00:00Z' },
      { since: '0' },
    ],
    ...[{ since: '-200000-01-01T00:00:00Z' }, { since: '9999-12-31T23:59:59-14:00' }, { since: ['x', 'y'] }],
    ...[{ since: '0001-01-01T00:00:00+14:00' }, { since: '2024-01-01T99:00:00Z' }],
    ...[{ minAmount: '1,5' }, { minAmount: '1e3' }, { minAmount: '.5' }, { minAmount: '1.00001' }],
    ...[
      { minAmount: '9'.repeat(15) },
      { minAmount: ['1', '2'] },
      { minAmount: 'Infinity' },
      { minAmount: '' },
    ],
    ...[{ q: 'a' }, { q: ['ab', 'cd'] }, { colour: 'red' }, { 'limit[]': '1' }],
  ])('refuses %j', async (query) => {
    await expect(read(query)).rejects.toThrow(RequestInvalid);
  });

  it('refuses what is too long', async () => {
    const tooLong = [
      { cursor: 'x'.repeat(2_001) },
      { q: 'a'.repeat(101) },
      { status: Array(51).fill('draft') },
    ];
    for (const query of tooLong) await expect(read(query)).rejects.toThrow(RequestInvalid);
  });

  it('reads or refuses whatever comes, and never stumbles', async () => {
    const names = [
      'sort',
      'limit',
      'cursor',
      'count',
      'status',
      'authorId',
      'code',
      'isPinned',
      'from',
      'since',
    ];
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('true', '1e400', id, '2024-01-01', 'draft'),
    );
    const name = fc.oneof(
      fc.constantFrom(...names, 'minAmount', 'q', 'toString', 'constructor'),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, fc.oneof(text, fc.array(text))), async (query) => {
        await read(query).catch((fault: unknown) => expect(fault).toBeInstanceOf(RequestInvalid));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a date in a body', () => {
  it.each([
    ['2026-02-28', true],
    ['2026-02-30', false],
    [20260228, false],
    [null, false],
    [['2026-02-28'], false],
  ])('%j: %s', async (writtenOn, isFine) => {
    const reading = read({ writtenOn }, NoteBody);
    if (isFine) expect(await reading).toEqual({ writtenOn });
    else await expect(reading).rejects.toThrow(RequestInvalid);
  });
});
