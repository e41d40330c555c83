import { describe, expect, it } from '@jest/globals';
import { type Id } from '@balance/kernel';
import { recordView } from './record.dto.js';
import { type RecordRow } from './record-list.repository.js';

const categoryId = '01890a5d-ac96-774b-bcce-b302099a8057' as Id<'category'>;
const aRow = (facts: Partial<RecordRow> = {}): RecordRow => ({
  ...{ id: '01890a5d-ac96-774b-bcce-b302099a8058', state: 'processed', bookedOn: '2026-03-01' },
  ...{ amountMinor: -320n, currency: 'GBP', description: 'COFFEE', reference: null, accountCode: '1000' },
  ...{ counterparty: 'CAFE 12', assignedCounterparty: null, categoryId, confidence: 1, decidedBy: 'rules' },
  ...{
    tags: [],
    note: null,
    splits: null,
    reviewReason: null,
    approvedBy: null,
    reasoningTrace: {},
    raw: {},
  },
  ...{ sourceKind: 'import', sourceId: '01890a5d-ac96-774b-bcce-b302099a8059', sourceLine: 1 },
  ...facts,
});

describe('the view of a record', () => {
  it('names the counterparty as the source does, unless another was assigned', () => {
    expect(recordView(aRow())).toMatchObject({ counterparty: 'CAFE 12', sourceCounterparty: 'CAFE 12' });
    expect(recordView(aRow({ assignedCounterparty: 'Café' }))).toMatchObject({
      counterparty: 'Café',
      sourceCounterparty: 'CAFE 12',
    });
  });

  it.each([
    ['GBP', ['-3.00', '-0.20']],
    ['JPY', ['-300', '-20']],
  ])('shows parts in %s as decimals', (currency, amounts) => {
    const splits = ['-300', '-20'].map((amountMinor) => ({ categoryId, amountMinor }));
    const view = recordView(aRow({ currency, splits }));
    expect(view.splits).toEqual(amounts.map((amount) => ({ categoryId, amount })));
  });

  it('shows nothing of how a record is stored', () => {
    expect(Object.keys(recordView(aRow({})))).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/Minor$|^source(Kind|Id|Line)$|^assigned/)]),
    );
  });
});
