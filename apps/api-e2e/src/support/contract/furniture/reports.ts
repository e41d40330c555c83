import { until } from '../../until.js';
import { ask } from '../send.js';

export async function completedReport(base: string, owner: string): Promise<string> {
  const { id } = await ask<{ id: string }>(base, owner, 'POST', '/reports', {
    kind: 'profit-and-loss',
    from: '2026-01-01',
    to: '2026-12-31',
  });
  await until('the report is made', async () => {
    const { status } = await ask<{ status: string }>(base, owner, 'GET', `/reports/${id}`);
    return status !== 'requested';
  });
  return id;
}

/** A file that is made: what shows it shows the same each time, but for the link. */
export async function reportFile(base: string, owner: string, reportId: string): Promise<string> {
  const route = `/reports/${reportId}/files`;
  const { id } = await ask<{ id: string }>(base, owner, 'POST', route, { format: 'pdf' });
  await until('the file is made', async () => {
    const { status } = await ask<{ status: string }>(base, owner, 'GET', `${route}/${id}`);
    return status === 'completed';
  });
  return id;
}

export async function reportSchedule(base: string, owner: string): Promise<string> {
  const { id } = await ask<{ id: string }>(base, owner, 'POST', '/report-schedules', {
    name: 'Yearly figures',
    kind: 'profit-and-loss',
    period: 'year-to-date',
    every: 'quarter',
  });
  return id;
}
