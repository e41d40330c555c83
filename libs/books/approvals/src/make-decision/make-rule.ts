import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { type Cause, type Id } from '@balance/kernel';
import { CreateRule } from '@balance/rules';
import { DecisionLogRepository } from '../decision-log.repository.js';
import { type DecisionId, type Weighed, type WeighedWord } from '../domain/decide/decision.js';
import { approvalsAgent } from './announce-decision.js';

/** A rule that decides the like from now on: its name and condition, unchecked; it sets the category that was approved. */
export interface RuleWish {
  readonly name?: unknown;
  readonly priority?: unknown;
  readonly when?: unknown;
}

/** Makes a rule of a decision. Where nothing was filed there is nothing that a rule could say. */
@Injectable()
export class MakeRule {
  constructor(
    private readonly createRule: CreateRule,
    private readonly log: DecisionLogRepository,
  ) {}

  /** @throws `rules.*` */
  async execute(
    tx: Tx,
    wish: RuleWish,
    { id, weighedWord }: { id: DecisionId; weighedWord: WeighedWord },
    cause: Cause,
  ): Promise<Id<'rule'> | null> {
    const filed = weighedWord.weighed.find(isFiled);
    if (!filed) return null;
    const { categoryId } = filed.verdict.filing;
    const provenance = { from: 'review', recordId: filed.recordId, sourceAgent: approvalsAgent } as const;
    const { id: ruleId } = await this.createRule.execute(
      tx,
      { ...wish, then: { categoryId } },
      cause,
      provenance,
    );
    await this.log.nameRule(tx, id, ruleId);
    return ruleId;
  }
}

type Filed = Weighed & { readonly verdict: Extract<Weighed['verdict'], { filing: unknown }> };

const isFiled = (weighed: Weighed): weighed is Filed => 'filing' in weighed.verdict;
