import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { IdentityHttpModule } from '@balance/identity/http';
import { type RecordId } from '@balance/records';
import { openTestApi, type TestApi } from './testing/test-api.js';
import { type TestTenant } from './testing/test-approvals.js';

const unsure = { confidence: 0.5 };
const nobody = '01890a5d-ac96-774b-bcce-b302099a8057';

let api: TestApi;
let tenant: TestTenant;
let recordId: RecordId;
let accountant: string;
let viewer: string;

beforeAll(async () => {
  api = await openTestApi(IdentityHttpModule);
  ({ tenant } = api);
  [accountant, viewer] = [await api.member('accountant'), await api.member('viewer')];
});
beforeEach(async () => {
  [recordId] = (await tenant.routed(unsure)) as [RecordId];
});
afterAll(() => api.close());

const call: TestApi['call'] = (...request) => api.call(...request);
const listed = async (query: string): Promise<string[]> => {
  const { body } = await call('GET', `?limit=500&${query}`);
  return (body['items'] as { record: { id: string } }[]).map(({ record }) => record.id);
};

describe('a review', () => {
  it('is somebody’s turn, and due, and is found by that', async () => {
    const dueAt = '2030-01-31T09:30:00.000Z';
    const shown = await call('GET', `/${recordId}`);
    expect(shown).toMatchObject({ status: 200, body: { status: 'open', version: 1, assigneeId: null } });
    const assigned = await call(
      'PATCH',
      `/${recordId}`,
      { assigneeId: accountant.toUpperCase(), dueAt },
      { 'if-match': String(shown.etag) },
    );
    expect(assigned).toMatchObject({
      ...{ status: 200, etag: '"2"' },
      body: { assigneeId: accountant, dueAt, version: 2 },
    });
    expect(await listed(`assigneeId=${accountant}`)).toEqual([recordId]);
    expect(await listed('isAssigned=true')).toEqual([recordId]);
    expect(await listed('isAssigned=false')).not.toContain(recordId);
    expect((await listed('sort=dueAt'))[0]).toBe(recordId);
    expect((await listed('sort=-dueAt'))[0]).toBe(recordId);
    expect(await listed('isOverdue=true')).toEqual([]);
    const stale = await call('PATCH', `/${recordId}`, { dueAt: null }, { 'if-match': '"1"' });
    expect(stale).toMatchObject({ status: 412, body: { code: 'http.version-mismatch' } });
    const freed = await call('PATCH', `/${recordId}`, { assigneeId: null });
    expect(freed.body).toMatchObject({ assigneeId: null, dueAt });
    expect(await tenant.events('REVIEW_ASSIGNED')).toMatchObject([
      { payload: { assigneeId: accountant, dueAt } },
      { payload: { assigneeId: null, dueAt } },
    ]);
  });

  it.each([
    ['who may only look', () => viewer],
    ['who is no member', () => nobody],
  ])('is never the turn of somebody %s', async (_, who) => {
    const answer = await call('PATCH', `/${recordId}`, { assigneeId: who() });
    expect(answer).toMatchObject({ status: 422, body: { code: 'approvals.assignee-unknown' } });
  });

  it.each([
    ...[{ assigneeId: 'ann' }, { assigneeId: 5 }, { assigneeId: [accountant] }, { more: 1 }],
    ...['', 'tomorrow', '2030-01-31', '2030-01-31T09:30:00', '9999-12-31T23:59:59Z', 5, []].map((dueAt) => ({
      dueAt,
    })),
  ])('is not assigned by %j', async (body) => {
    const answer = await call('PATCH', `/${recordId}`, body);
    expect(answer).toMatchObject({ status: 400, body: { code: 'http.request-invalid' } });
  });

  it('has a thread of what people say, with the reasons of their decisions', async () => {
    const said = await call('POST', `/${recordId}/comments`, { body: 'Which invoice is this?' });
    expect(said).toMatchObject({
      status: 201,
      body: { kind: 'comment', author: expect.stringMatching(/^key:/) },
    });
    await call('POST', `/${recordId}/return`, { comment: 'No receipt' });
    await call('POST', `/${recordId}/resubmit`, { comment: 'Here it is' });
    await call('POST', `/${recordId}/approve`, { comment: 'Seen it' });
    const { body } = await call('GET', `/${recordId}/comments?limit=3`);
    const rest = await call('GET', `/${recordId}/comments?cursor=${String(body['nextCursor'])}`);
    const items = [...(body['items'] as object[]), ...(rest.body['items'] as object[])];
    expect(items).toMatchObject([
      { kind: 'comment', body: 'Which invoice is this?' },
      { kind: 'returned', body: 'No receipt' },
      { kind: 'resubmitted', body: 'Here it is' },
      { kind: 'approved', body: 'Seen it' },
    ]);
    for (const method of ['GET', 'POST'] as const)
      expect(
        await call(method, `/${nobody}/comments`, method === 'POST' ? { body: 'x' } : undefined),
      ).toMatchObject({
        ...{ status: 404, body: { code: 'records.not-found' } },
      });
  });

  it('is sent back, and waits again once it is resubmitted', async () => {
    expect(await call('POST', `/${recordId}/return`, { comment: 'No receipt' })).toMatchObject({
      ...{ status: 200, body: { outcome: 'returned' } },
    });
    expect(await listed('')).not.toContain(recordId);
    expect(await listed('status=returned')).toContain(recordId);
    for (const [step, body] of [
      ['approve', {}],
      ['return', { comment: 'Again' }],
    ] as const)
      // prettier-ignore
      expect(await call('POST', `/${recordId}/${step}`, body)).toMatchObject({
        ...{ status: 409, body: { code: 'approvals.returned' } },
      });
    expect(await call('POST', `/${recordId}/resubmit`)).toMatchObject({ status: 204 });
    expect(await call('POST', `/${recordId}/resubmit`)).toMatchObject({
      ...{ status: 409, body: { code: 'approvals.not-returned' } },
    });
    expect(await listed('')).toContain(recordId);
    expect(await tenant.events('REVIEW_RESUBMITTED')).not.toEqual([]);
  });

  it('is over once it is decided on', async () => {
    const { body } = await call('POST', `/${recordId}/reject`, { comment: 'A duplicate' });
    expect(body).toMatchObject({ outcome: 'rejected', ruleId: null });
    const answer = await call('PATCH', `/${recordId}`, { assigneeId: null });
    expect(answer).toMatchObject({ status: 409, body: { code: 'approvals.not-in-review' } });
    expect(await listed('status=rejected')).toContain(recordId);
    const undone = await call('POST', `/decisions/${String(body['decisionId'])}/undo`, {});
    expect(undone).toMatchObject({ status: 200, body: { restored: 1, action: 'reject' } });
    expect(await listed('')).toContain(recordId);
  });

  it('is not one’s own for a key, and is not there for what nobody was asked', async () => {
    expect(await call('GET', '?assigneeId=me')).toMatchObject({
      ...{ status: 403, body: { code: 'identity.person-required' } },
    });
    expect(await call('GET', `/${nobody}`)).toMatchObject({
      status: 404,
      body: { code: 'records.not-found' },
    });
    const [sure] = await tenant.routed({});
    expect(await call('GET', `/${sure}`)).toMatchObject({
      ...{ status: 404, body: { code: 'approvals.review-not-found' } },
    });
  });
});

describe('decisions', () => {
  it('are previewed, made of a group, listed and undone', async () => {
    const records = await tenant.routed(
      ...[1, 2].map(() => ({ ...unsure, description: 'Ferry', category: 'travel' })),
    );
    const groups = await call('GET', '/groups?limit=500');
    const group = (groups.body['items'] as { key: string; payee: string }[]).find(
      ({ payee }) => payee === 'ferry',
    );
    expect(group).toMatchObject({
      ...{ items: 2, direction: 'out', reason: 'low-confidence' },
      totals: [{ currency: 'GBP', amount: '-6.40' }],
      examples: [{ description: 'Ferry' }, {}],
    });
    const wish = { action: 'approve', groupKey: group!.key };
    const preview = await call('POST', '/decisions', { ...wish, dryRun: true });
    expect(preview).toMatchObject({
      status: 200,
      body: {
        ...{ decisionId: null, items: [{ outcome: 'approved', code: null }, {}] },
        postings: [
          { accountCode: '1000', creditMinor: '640' },
          { accountCode: '6300', debitMinor: '640' },
        ],
      },
    });
    const { fingerprint } = preview.body;
    const made = await call('POST', '/decisions', { ...wish, fingerprint });
    expect(made.body).toMatchObject({ decisionId: expect.any(String), remaining: 0 });
    const id = String(made.body['decisionId']);
    expect((await call('GET', '/decisions?action=approve&limit=1')).body['items']).toMatchObject([
      { id, decided: 2 },
    ]);
    const shown = await call('GET', `/decisions?decisionId=${id.toUpperCase()}`);
    expect(shown.body['items']).toMatchObject([{ groupKey: group!.key, undoneAt: null }]);
    const items = await call('GET', `/decisions/${id}/items`);
    expect((items.body['items'] as { recordId: string }[]).map((item) => item.recordId)).toEqual(
      records.toSorted(),
    );
    expect(await call('POST', `/decisions/${id}/undo`, { reason: 'Too soon' })).toMatchObject({
      ...{ status: 200, body: { restored: 2, reversed: 0, kept: 0 } },
    });
    expect(await call('POST', `/decisions/${id}/undo`, {})).toMatchObject({
      ...{ status: 409, body: { code: 'approvals.decision-undone' } },
    });
    expect(await call('GET', `/decisions/${nobody}/items`)).toMatchObject({ status: 404 });
    expect(await call('POST', `/decisions/${nobody}/undo`, {})).toMatchObject({ status: 404 });
  });

  it('are made once for one key of idempotency', async () => {
    const headers = { 'idempotency-key': 'decide-once' };
    const wish = { action: 'approve', recordIds: [recordId] };
    const [first, second] = [
      await call('POST', '/decisions', wish, headers),
      await call('POST', '/decisions', wish, headers),
    ];
    expect(first.body).toMatchObject({ decisionId: expect.any(String) });
    expect(second).toMatchObject({ status: 200, body: first.body });
  });

  it('are of a thousand records at most', async () => {
    const recordIds = Array.from({ length: 1_001 }, () => nobody);
    expect(await call('POST', '/decisions', { action: 'reject', recordIds })).toMatchObject({ status: 400 });
  });

  it.each([
    [{ action: 'approve' }, 400],
    [{ action: 'approve', recordIds: [] }, 400],
    [{ action: 'approve', recordIds: null }, 400],
    [{ action: 'approve', recordIds: [nobody], groupKey: 'a'.repeat(64) }, 400],
    [{ action: 'approve', recordIds: 'all' }, 400],
    [{ action: 'post', recordIds: [nobody] }, 400],
    [{ action: 'reject', recordIds: [nobody], categoryId: nobody }, 400],
    [{ action: 'reject', recordIds: [nobody], comment: '' }, 400],
    [{ action: 'reject', recordIds: [nobody], dryRun: 'yes' }, 400],
    [{ action: 'reject', recordIds: [nobody], fingerprint: 'x' }, 400],
    [{ action: 'return', recordIds: [nobody] }, 400],
    [{ action: 'reject', recordIds: [nobody] }, 404],
    [{ action: 'reject', groupKey: 'a'.repeat(64) }, 409],
  ])('are refused: %j', async (wish, status) => {
    expect(await call('POST', '/decisions', wish)).toMatchObject({ status });
  });
});

describe('the policy', () => {
  const policy = {
    ...{ autoApproveAt: 0.9, reviewAboveMinor: '1000000' },
    conditions: [
      { name: 'Small', when: { amount: { currency: 'GBP', atMostMinor: '10' } }, then: 'approve' },
    ],
    secondAbove: [{ currency: 'GBP', aboveMinor: '100000' }],
    dueDays: [{ reason: '*', days: 3 }],
  };

  it('is shown with its version, changed by who has read it, and kept in all of its versions', async () => {
    const before = await call('GET', '/policy');
    const changed = await call('PUT', '/policy', policy, { 'if-match': String(before.etag) });
    expect(changed).toMatchObject({
      status: 200,
      body: { ...policy, version: Number(before.body['version']) + 1 },
    });
    expect(await call('GET', '/policy', undefined, { 'if-none-match': String(changed.etag) })).toMatchObject({
      status: 304,
    });
    expect(await call('PUT', '/policy', policy, { 'if-match': String(before.etag) })).toMatchObject({
      ...{ status: 412, body: { code: 'http.version-mismatch' } },
    });
    const versions = await call('GET', '/policy/versions?limit=1');
    expect(versions.body['items']).toMatchObject([{ ...policy, version: changed.body['version'] }]);
    const plain = { autoApproveAt: 0.9, reviewAboveMinor: '1000000' };
    expect((await call('PUT', '/policy', plain)).body).toMatchObject({ conditions: [], secondAbove: [] });
  });

  it('is tried before it is in force', async () => {
    const tried = await call('POST', '/policy/preview', { policy, last: 10 });
    expect(tried).toMatchObject({ status: 200, body: { approvedNow: expect.any(Number) } });
    expect(await call('POST', '/policy/preview', { policy, last: 0 })).toMatchObject({ status: 400 });
    for (const fault of [
      { last: 5 },
      { policy: null },
      { policy: [] },
      { policy: [policy] },
      { policy: 'x' },
    ])
      expect(await call('POST', '/policy/preview', fault)).toMatchObject({ status: 400 });
  });

  it.each([
    ...[null, {}, 'x', [5], [{}], [null]].map((conditions) => ({ conditions })),
    ...[
      ...[
        { confidenceAtLeast: 2 },
        { confidenceAtLeast: null },
        { earlierApprovals: 0 },
        { direction: 'up' },
      ],
      ...[
        { currency: ['POUND'] },
        { currency: [] },
        { amount: { currency: 'GBP', atMostMinor: 5 } },
        { amount: 5 },
      ],
      ...[
        { categoryId: ['x'] },
        { source: ['mail'] },
        { objection: ['x'] },
        { decidedBy: ['Rules'] },
        { more: 1 },
      ],
    ].map((when) => ({ conditions: [{ name: 'x', when, then: 'review' }] })),
    { conditions: [{ name: '', when: {}, then: 'review' }] },
    ...[undefined, null, [], 'x'].map((when) => ({ conditions: [{ name: 'x', when, then: 'review' }] })),
    { conditions: [{ name: 'x', when: {}, then: 'wait' }] },
    { conditions: [{ name: 'x', when: {}, then: 'review', reason: 'why not' }] },
    { secondAbove: [{ currency: 'GBP', aboveMinor: '-1' }] },
    { secondAbove: { GBP: '1' } },
    { dueDays: [{ reason: 'x', days: 1 }] },
    { dueDays: [{ reason: '*', days: 0.5 }] },
  ])('is refused with %j', async (fault) => {
    const answer = await call('PUT', '/policy', { autoApproveAt: 0.9, reviewAboveMinor: '5', ...fault });
    expect(answer).toMatchObject({ status: 400, body: { code: 'http.request-invalid' } });
  });
});
