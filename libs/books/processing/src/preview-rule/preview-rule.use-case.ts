import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { type TenantId } from '@balance/kernel';
import { Preview, type PreviewResult } from '../domain/trial/preview.js';
import { PrepareTrial } from './prepare-trial.js';
import { type Candidate, type Reached, type TrialReach } from './trial.js';
import { WalkRecords } from './walk-records.js';

/** What a rule would change, and on which records, before it is in force. Writes nothing. */
@Injectable()
export class PreviewRule {
  constructor(
    private readonly database: Database,
    private readonly prepareTrial: PrepareTrial,
    private readonly walkRecords: WalkRecords,
  ) {}

  /** @throws `rules.invalid-rule`, `rules.category-unknown`, `rules.not-found`, `rules.unusable-rule` */
  async execute(
    tenantId: TenantId,
    candidate: Candidate,
    reach: TrialReach,
  ): Promise<PreviewResult & Reached> {
    const trial = await this.database.readForTenant(tenantId, (tx) =>
      this.prepareTrial.ofCandidate(tx, tenantId, candidate),
    );
    const preview = new Preview(trial);
    const filter = { state: ['processed', 'approved'] as const, withRaw: trial.asksRaw };
    const reached = await this.walkRecords.execute(tenantId, filter, reach, (record) => preview.look(record));
    return { ...preview.result(), ...reached };
  }
}
