import { until } from '../../until.js';
import { ask, type Page, send } from '../send.js';

/** Two rules that Balance proposes: whoever is asked three times about the same payee has a rule in mind. */
export async function proposals(base: string, owner: string, categoryId: string): Promise<[string, string]> {
  const payees = ['GREEN LOCKSMITH', 'RED FLORIST'];
  const rows = payees.flatMap((payee) => ['13', '14', '15'].map((day) => `${day}/03/2026,${payee},-12.50`));
  const statement = new FormData();
  statement.set('file', new Blob([`Date,Description,Amount\n${rows.join('\n')}\n`]), 'payees.csv');
  await send('POST', `${base}/api/v1/imports`, { token: owner, body: statement });
  for (const payee of payees) {
    const waiting = await until(`three records of ${payee} wait`, async () => {
      const query = new URLSearchParams({ q: payee, state: 'processed' });
      const { items } = await ask<Page<{ id: string }>>(base, owner, 'GET', `/records?${query}`);
      return items.length === 3 && items;
    });
    for (const { id } of waiting) await ask(base, owner, 'POST', `/approvals/${id}/approve`, { categoryId });
  }
  return until('two rules are proposed', async () => {
    const { items } = await ask<Page<{ id: string }>>(base, owner, 'GET', '/rule-proposals?status=open');
    return items.length === 2 && [items[0]!.id, items[1]!.id];
  });
}
