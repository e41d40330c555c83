import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { EventLog, type NewEvent } from '@balance/events';
import { type Cause } from '@balance/kernel';
import { RuleCategoryUnknown } from '../domain/errors.js';
import { type RuleDefinition } from '../domain/rule.js';
import { ruleChanged, ruleCreated } from '../domain/rule.events.js';
import { RuleRepository } from '../rule.repository.js';
import { RuleVersionRepository } from '../rule-version.repository.js';
import { namedCategories } from './named-categories.js';
import { type NewVersion } from './new-version.js';

/** The one way in which versions of rules come into force, for every use case that makes some. */
@Injectable()
export class SaveRules {
  constructor(
    private readonly rules: RuleRepository,
    private readonly versions: RuleVersionRepository,
    private readonly events: EventLog,
  ) {}

  /**
   * Keeps the changes of a tenant's rules apart: call it before anything is read that they are made to. Who waits for
   * a rule holds nothing that another change waits for.
   */
  async begin(tx: Tx): Promise<void> {
    await this.rules.lockSet(tx);
  }

  /** @throws {RuleCategoryUnknown} `rules.category-unknown` */
  async execute(tx: Tx, versions: readonly NewVersion[], cause: Cause): Promise<void> {
    if (versions.length === 0) return;
    const rules = versions.map(({ rule }) => rule);
    await this.checkCategories(tx, rules);
    await this.rules.insert(tx, versions.filter(isFirst), cause.actor);
    await this.rules.update(
      tx,
      versions.filter((version) => !isFirst(version)),
      cause.actor,
    );
    await this.rules.nameCategories(
      tx,
      rules.map(({ id, then }) => ({
        id,
        categoryIds: namedCategories(then).map((named) => named.categoryId),
      })),
    );
    await this.versions.append(tx, versions, cause.actor);
    await this.rules.raiseSetVersion(tx);
    await this.events.append(
      tx,
      versions.map((version) => eventOf(version, cause)),
    );
  }

  private async checkCategories(tx: Tx, rules: readonly RuleDefinition[]): Promise<void> {
    const named = rules.flatMap(({ then }) => namedCategories(then));
    const known = await this.rules.knownCategories(
      tx,
      named.map(({ categoryId }) => categoryId),
    );
    const faults = named
      .filter(({ categoryId }) => !known.has(categoryId))
      .map(({ categoryId, pointer }) => ({
        code: 'rules.category-unknown',
        pointer,
        message: `there is no category ${categoryId}`,
      }));
    if (faults.length > 0) throw new RuleCategoryUnknown(faults);
  }
}

const isFirst = ({ rule }: NewVersion): boolean => rule.version === 1;

function eventOf({ rule, provenance }: NewVersion, cause: Cause): NewEvent {
  const { name, version, stage, mode } = rule;
  const { from, reason, recordId, restored, sourceAgent } = provenance;
  const about = { stream: `rule:${rule.id}`, cause, ...(sourceAgent !== undefined && { sourceAgent }) };
  const payload = { name, version, stage, mode, from, reason };
  return version === 1
    ? { ...about, event: ruleCreated, payload: { ...payload, recordId } }
    : { ...about, event: ruleChanged, payload: { ...payload, restored } };
}
