import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { RuleRepository } from '../rule.repository.js';

/** Which version of the tenant's rule set is in force, for whatever says under which rules it was made. */
@Injectable()
export class FindSetVersion {
  constructor(private readonly rules: RuleRepository) {}

  /** Raised by each change of the rules; 0 before the first one. */
  execute(tx: Tx): Promise<bigint> {
    return this.rules.setVersion(tx);
  }
}
