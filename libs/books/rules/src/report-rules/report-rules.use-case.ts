import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { Clock } from '@balance/kernel';
import { type RuleDefinition, type RuleId } from '../domain/rule.js';
import { RuleRepository } from '../rule.repository.js';
import { type DeadRule, findDeadRules } from './find-dead-rules.js';
import { type Overlap, RuleReportRepository } from './rule-report.repository.js';

const dayMs = 86_400_000;

export interface RulePair extends Overlap {
  readonly rule: RuleDefinition;
  readonly other: RuleDefinition;
  /** Whether they would file a record differently. */
  readonly isConflict: boolean;
}

export interface RuleReport {
  /** Rules that are asked. */
  readonly asked: number;
  readonly dead: readonly DeadRule[];
  readonly overlaps: readonly RulePair[];
  readonly ties: readonly RulePair[];
}

/** Which rules do nothing, and which get in each other's way. */
@Injectable()
export class ReportRules {
  constructor(
    private readonly rules: RuleRepository,
    private readonly report: RuleReportRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * @param days how long a rule may go without a hit
   * @param limit of each part of the report
   */
  async execute(
    tx: Tx,
    { days, limit }: { readonly days: number; readonly limit: number },
  ): Promise<RuleReport> {
    const rules = await this.rules.all(tx);
    const times = await this.report.times(tx);
    const dead = findDeadRules(rules, times, new Date(this.clock.now().getTime() - days * dayMs));
    const byId = new Map(rules.map((rule) => [rule.id, rule]));
    return {
      asked: rules.filter(({ mode }) => mode !== 'off').length,
      dead: dead.slice(0, limit),
      overlaps: pairsOf(byId, await this.report.overlaps(tx, limit)),
      ties: pairsOf(byId, await this.report.ties(tx, limit)),
    };
  }
}

const pairsOf = (rules: ReadonlyMap<RuleId, RuleDefinition>, overlaps: readonly Overlap[]): RulePair[] =>
  overlaps.flatMap((overlap) => {
    const [rule, other] = [rules.get(overlap.ruleId), rules.get(overlap.otherId)];
    return rule && other ? [{ ...overlap, rule, other, isConflict: disagree(rule, other) }] : [];
  });

/** Whether both file a record, and not under the same. */
function disagree(one: RuleDefinition, other: RuleDefinition): boolean {
  const [first, second] = [one, other].map(({ then: { categoryId, split } }) =>
    JSON.stringify(split ?? categoryId),
  );
  return first !== undefined && second !== undefined && first !== second;
}
