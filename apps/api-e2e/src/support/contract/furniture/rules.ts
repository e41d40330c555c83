import { until } from '../../until.js';
import { ask } from '../send.js';

let worlds = 0;

/** @returns the newest version of the rule: a number that rules of other worlds do not have, or have passed */
export async function changedRule(base: string, owner: string, id: string): Promise<string> {
  worlds++;
  for (let change = 1; change <= worlds; change++)
    await ask(base, owner, 'PATCH', `/rules/${id}`, { priority: change });
  return String(worlds + 1);
}

/** A run that has ended, as it must have to be undone. */
export async function ruleRun(base: string, owner: string): Promise<string> {
  const { id } = await ask<{ id: string }>(base, owner, 'POST', '/rule-runs', {});
  await until('the run has ended', async () => {
    const { status } = await ask<{ status: string }>(base, owner, 'GET', `/rule-runs/${id}`);
    return status === 'completed';
  });
  return id;
}
