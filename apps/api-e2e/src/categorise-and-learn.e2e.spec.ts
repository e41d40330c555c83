import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Schemas, unwrap } from '@balance/client';
import { TestLlmServer } from '@balance/testing';
import { type Client } from './support/client.js';
import { Installation } from './support/installation.js';
import { categoryFinder, importFile, untilSettled } from './support/steps.js';
import { until } from './support/until.js';

jest.setTimeout(120_000);

const statement = (name: string, ...rows: readonly string[]) => ({
  name: `${name}.csv`,
  content: ['Date,Description,Paid out,Paid in', ...rows, ''].join('\n'),
});
const out = (day: string, description: string, amount: string) => `${day},${description},${amount},`;

interface Trace {
  readonly decidedBy: string | null;
  readonly stages: readonly {
    stage: string;
    outcome: string;
    reason?: string;
    evidence?: Record<string, unknown>;
  }[];
  readonly overrides?: readonly object[];
}

describe('records are categorised, and what people decide is learned', () => {
  let balance: Installation;
  let client: Client;
  let llm: TestLlmServer;
  let category: (key: string) => Schemas['CategoryView'];
  let records = 0;

  beforeAll(async () => {
    llm = await TestLlmServer.start();
    balance = await Installation.start({
      LLM_BASE_URL: llm.url,
      LLM_API_KEY: `test-${process.pid}`,
    });
    ({ client } = balance);
    category = await categoryFinder(client);
  });
  afterAll(async () => {
    await balance?.stop();
    await llm?.stop();
  });

  /** Imports a statement and waits until all of it has been routed. */
  async function take(name: string, ...rows: readonly string[]): Promise<Schemas['RecordView'][]> {
    const { id, status } = await importFile(client, statement(name, ...rows));
    expect(status).toBe('completed');
    records += rows.length;
    await untilSettled(client, records);
    return client.all('/api/v1/records', { query: { importId: [id], sort: 'bookedOn' } });
  }

  const traceOf = ({ reasoningTrace }: Schemas['RecordView']) => reasoningTrace as unknown as Trace;
  const stageOf = (record: Schemas['RecordView'], stage: string) =>
    traceOf(record).stages.find((entry) => entry.stage === stage);
  const approve = (recordId: string, categoryId: string) =>
    unwrap(
      client.api.POST('/api/v1/approvals/{recordId}/approve', {
        params: { path: { recordId } },
        body: { categoryId },
      }),
    );
  const show = (id: string) => unwrap(client.api.GET('/api/v1/records/{id}', { params: { path: { id } } }));

  it('puts what nobody has decided before a person, and says what was tried', async () => {
    const found = await take(
      'january',
      out('2026-01-03', 'SUMUP *CORNER CAFE 0042 LEEDS', '3.20'),
      out('2026-01-10', 'SUMUP *CORNER CAFE 0042 LEEDS', '4.10'),
      out('2026-01-17', 'CORNER CAFE 0017', '3.80'),
      out('2026-01-20', 'NORTHLIGHT ENERGY DD 887123', '85.00'),
    );
    for (const record of found) {
      expect(record).toMatchObject({ state: 'processed', categoryId: null });
      expect(stageOf(record, 'rules')).toMatchObject({ outcome: 'passed' });
      expect(stageOf(record, 'similarity')).toMatchObject({ outcome: 'passed' });
      expect(stageOf(record, 'llm')).toMatchObject({ outcome: 'unavailable', reason: 'no-consent' });
    }
    const cafes = found.filter(({ description }) => description.includes('CAFE'));
    for (const { id } of cafes) await approve(id, category('meals').id);
    expect(await show(cafes[0]!.id)).toMatchObject({ state: 'approved', decidedBy: 'reviewer' });
  });

  it('judges the next record of a counterparty by what people have decided', async () => {
    await until('the decisions are remembered', async () => {
      const { examples } = await unwrap(client.api.GET('/api/v1/models/similarity'));
      return examples === 3;
    });
    const [coffee] = await take('february', out('2026-02-07', 'Corner Café 0099', '3.60'));
    expect(coffee).toMatchObject({ categoryId: category('meals').id, decidedBy: 'similarity' });
    expect(stageOf(coffee!, 'similarity')).toMatchObject({
      outcome: 'decided',
      evidence: { kind: 'exact', records: 3, agreeing: 3 },
    });
    // Three records prove no precision: it is a suggestion.
    expect(coffee).toMatchObject({ state: 'processed', reviewReason: 'low-confidence' });
  });

  it('proposes a rule with its preview, and puts it into force on a person’s word', async () => {
    const proposal = await until('a rule is proposed', async () => {
      const [first] = await client.all('/api/v1/rule-proposals', { query: { status: ['open'] } });
      return first;
    });
    const params = { path: { id: proposal.id } };
    const preview = await unwrap(client.api.GET('/api/v1/rule-proposals/{id}', { params }));
    expect(preview).toMatchObject({ categoryId: category('meals').id, figures: { agreeing: 3 } });
    expect(preview.madeOf).toHaveLength(3);
    await unwrap(client.api.POST('/api/v1/rule-proposals/{id}/accept', { params, body: {} }));
    const again = await client.send('POST', `/rule-proposals/${proposal.id}/accept`, {});
    expect(again).toMatchObject({ status: 409 });
    const [created] = await client.all('/api/v1/events', { query: { type: ['RULE_CREATED'] } });
    expect(created).toMatchObject({
      sourceAgent: 'balance.proposals',
      actor: expect.stringMatching(/^key:/),
    });

    const [coffee] = await take('march', out('2026-03-07', 'SUMUP *CORNER CAFE 0042 LEEDS', '3.90'));
    expect(coffee).toMatchObject({ state: 'approved', categoryId: category('meals').id, decidedBy: 'rules' });
    const [rule] = await client.all('/api/v1/rules');
    expect(rule).toMatchObject({ hits: 1, decided: 1 });
  });

  it('asks a language model once there is consent, and only about what is left', async () => {
    llm.decide = () => ({ category: 'c1', confidence: 0.9, rationale: 'It sells power' });
    const body = { isEnabled: true, hasConsent: true, monthlyBudget: '1.00' };
    await unwrap(client.api.PUT('/api/v1/models/language-model', { body }));
    const [power, coffee] = await take(
      'april',
      out('2026-04-02', 'BRIGHTWATER POWER 4929123412341234', '45.00'),
      out('2026-04-03', 'CORNER CAFE 0042', '3.90'),
    );
    expect(power).toMatchObject({ state: 'processed', decidedBy: 'llm' });
    expect(power!.categoryId).not.toBeNull();
    expect(stageOf(power!, 'llm')).toMatchObject({
      outcome: 'decided',
      evidence: { promptVersion: 'v1', rationale: 'It sells power' },
    });
    expect(coffee).toMatchObject({ decidedBy: 'rules' });
    expect(llm.seen.flatMap(({ items }) => items)).toHaveLength(1);
    expect(llm.seen.map(({ text }) => text).join()).not.toMatch(/4929|cafe/i);
    const [sent] = await client.all('/api/v1/models/language-model/requests');
    expect(sent).toMatchObject({ promptVersion: 'v1' });
    const spending = await unwrap(client.api.GET('/api/v1/models/language-model/spending'));
    expect(Number(spending.spent)).toBeGreaterThanOrEqual(0);
  });

  it('goes on without the model when it fails', async () => {
    llm.usual = { status: 500 };
    const [fresh] = await take('may', out('2026-05-02', 'HALDEN ORCHARDS', '12.00'));
    expect(fresh).toMatchObject({ state: 'processed', categoryId: null });
    expect(stageOf(fresh!, 'llm')).toMatchObject({ outcome: 'unavailable' });
  });

  it('shows what a rule would change, changes it, and takes that back', async () => {
    const draft = {
      name: 'Power',
      when: {
        any: ['northlight', 'brightwater'].map((value) => ({
          field: 'description',
          operator: 'contains',
          value,
        })),
      },
      then: { categoryId: category('utilities').id, tags: ['energy'] },
    };
    const preview = await unwrap(client.api.POST('/api/v1/rules/preview', { body: { draft } }));
    expect(preview).toMatchObject({ examined: records, isAll: true, changed: 2 });
    const rule = await unwrap(client.api.POST('/api/v1/rules', { body: draft }));

    const { id } = await unwrap(client.api.POST('/api/v1/rule-runs', { body: { ruleIds: [rule.id] } }));
    const params = { path: { id } };
    const runIs = (status: string) =>
      until(`the run is ${status}`, async () => {
        const run = await unwrap(client.api.GET('/api/v1/rule-runs/{id}', { params }));
        return run.status === status && run;
      });
    expect(await runIs('completed')).toMatchObject({ changed: 2 });
    const waiting = await client.all('/api/v1/records', { query: { q: 'northlight' } });
    expect(waiting).toMatchObject([
      { categoryId: category('utilities').id, tags: ['energy'], decidedBy: 'rules' },
    ]);

    await unwrap(client.api.POST('/api/v1/rule-runs/{id}/undo', { params }));
    const restored = await client.all('/api/v1/records', { query: { q: 'northlight' } });
    expect(restored).toMatchObject([{ categoryId: null, tags: [], decidedBy: null }]);
  });

  it('keeps what was suggested in the trace of what a person decided otherwise', async () => {
    const [coffee] = await client.all('/api/v1/records', { query: { q: 'Corner Café 0099' } });
    await approve(coffee!.id, category('travel').id);
    const changed = await show(coffee!.id);
    expect(changed).toMatchObject({ categoryId: category('travel').id, decidedBy: 'reviewer' });
    expect(traceOf(changed).overrides).toMatchObject([
      {
        categoryId: category('travel').id,
        from: { categoryId: category('meals').id, decidedBy: 'similarity' },
      },
    ]);
    expect(stageOf(changed, 'similarity')).toMatchObject({ outcome: 'decided' });
    const reliability = await until('it counts against similarity', async () => {
      const answer = await client.send<Record<string, unknown>>('GET', '/models/reliability');
      return JSON.stringify(answer.body).includes('similarity') && answer.body;
    });
    expect(JSON.stringify(reliability)).toContain('similarity');
  });
});
