import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { type TenantId } from '@balance/kernel';
import { compileRules } from '../domain/compile-rules.js';
import { type RuleSet } from '../domain/engine/rule-set.js';
import { RuleRepository } from '../rule.repository.js';

/** Tenants whose compiled rules a process keeps at hand. */
const keptMost = 50;

/** The compiled rules of a tenant, as they are now. */
@Injectable()
export class CompileRuleSet {
  private readonly kept = new Map<TenantId, { version: bigint; set: RuleSet }>();

  constructor(private readonly rules: RuleRepository) {}

  /** @throws {UnusableRule} `rules.unusable-rule` */
  async execute(tx: Tx, tenantId: TenantId): Promise<RuleSet> {
    const version = await this.rules.setVersion(tx);
    const known = this.kept.get(tenantId);
    if (known?.version === version) return known.set;
    const set = compileRules(await this.rules.all(tx));
    this.kept.delete(tenantId);
    const [oldest] = this.kept.keys();
    if (this.kept.size >= keptMost && oldest) this.kept.delete(oldest);
    this.kept.set(tenantId, { version, set });
    return set;
  }
}
