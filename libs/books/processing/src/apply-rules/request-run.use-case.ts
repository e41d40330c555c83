import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause, Ids } from '@balance/kernel';
import { ListRules, type RuleId } from '@balance/rules';
import { RuleNotLive } from '../domain/rule-runs/rule-run.errors.js';
import { ruleRunRequested } from '../domain/rule-runs/rule-run.events.js';
import { type RuleRunId, type RunFilter } from '../domain/rule-runs/rule-run.js';
import { RuleRunRepository } from '../rule-run.repository.js';

/** Asks for the rules to be applied to the records that wait; a worker does it. */
@Injectable()
export class RequestRun {
  constructor(
    private readonly runs: RuleRunRepository,
    private readonly listRules: ListRules,
    private readonly events: EventLog,
    private readonly ids: Ids,
  ) {}

  /**
   * @param ruleIds only records in which one of these takes part; all live rules when left out
   * @throws `rules.not-found`, `processing.rule-not-live`, `processing.run-in-progress`
   */
  async execute(
    tx: Tx,
    { ruleIds, filter }: { ruleIds?: readonly RuleId[] | undefined; filter: RunFilter },
    cause: Cause,
  ): Promise<RuleRunId> {
    for (const ruleId of ruleIds ?? []) {
      const { mode } = await this.listRules.find(tx, ruleId);
      if (mode !== 'live') throw new RuleNotLive(ruleId, mode);
    }
    const run = {
      id: this.ids.next<'rule-run'>(),
      ruleIds: ruleIds ?? null,
      filter,
      requestedBy: cause.actor,
    };
    await this.runs.insert(tx, run);
    const payload = {
      ruleIds: ruleIds ? [...ruleIds] : null,
      filter: { ...filter, accountCode: codesOf(filter) },
    };
    await this.events.append(tx, [{ event: ruleRunRequested, stream: `rule-run:${run.id}`, payload, cause }]);
    return run.id;
  }
}

const codesOf = ({ accountCode }: RunFilter): string[] | undefined => accountCode && [...accountCode];
