import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { type Cause } from '@balance/kernel';
import { type RecordId } from '@balance/records';
import { SplitInvalid } from '../domain/approvals.errors.js';
import { type FilingWish } from '../domain/choose-filing.js';
import { type DecisionId, type Outcome, type WeighedWord, type Word } from '../domain/decide/decision.js';
import { CarryOut } from '../make-decision/carry-out.js';
import { MakeRule, type RuleWish } from '../make-decision/make-rule.js';
import { WeighItems } from '../make-decision/weigh-items.js';

export interface Approval extends FilingWish {
  readonly recordId: RecordId;
  /** A rule that decides the like from now on. */
  readonly createRule?: RuleWish;
  readonly comment?: string;
}

/** What a word on one record came to. */
export interface RecordDecided {
  readonly id: DecisionId;
  readonly outcome: Exclude<Outcome, 'refused'>;
  readonly ruleId: string | null;
}

/** A person's word on a record that waits for review. */
@Injectable()
export class DecideRecord {
  constructor(
    private readonly weighItems: WeighItems,
    private readonly carryOut: CarryOut,
    private readonly makeRule: MakeRule,
  ) {}

  /**
   * Where two people have to approve, the first word makes the record wait for the second.
   *
   * @throws `records.not-found`, `records.illegal-move`, `approvals.returned`, `approvals.second-approver-needed`,
   *   `approvals.category-missing`, `approvals.split-invalid`, `categories.unknown`, `rules.*`
   */
  async approve(tx: Tx, approval: Approval, cause: Cause): Promise<RecordDecided> {
    const { recordId, createRule, comment = null, categoryId, splits } = approval;
    const word: Word = {
      ...{ action: 'approve', recordIds: [recordId], groupKey: null, comment },
      wish: { categoryId, splits },
    };
    const weighedWord = await this.weigh(tx, word, cause);
    // Parts are of this one amount; a rule would have to say how any amount is to be parted.
    if (splits && createRule)
      throw new SplitInvalid(recordId, 'a rule that splits is made with POST /api/v1/rules');
    const decided = await this.carry(tx, weighedWord, cause);
    if (!createRule) return decided;
    const ruleId = await this.makeRule.execute(tx, createRule, { id: decided.id, weighedWord }, cause);
    return { ...decided, ruleId };
  }

  /** @throws `records.not-found`, `records.illegal-move` */
  async reject(tx: Tx, recordId: RecordId, comment: string | null, cause: Cause): Promise<RecordDecided> {
    return this.carry(tx, await this.weigh(tx, wordOn('reject', recordId, comment), cause), cause);
  }

  /**
   * Back to who prepared it.
   *
   * @throws `records.not-found`, `records.illegal-move`, `approvals.returned`
   */
  async sendBack(tx: Tx, recordId: RecordId, comment: string, cause: Cause): Promise<RecordDecided> {
    return this.carry(tx, await this.weigh(tx, wordOn('return', recordId, comment), cause), cause);
  }

  private async weigh(tx: Tx, word: Word, cause: Cause): Promise<WeighedWord> {
    const weighedWord = await this.weighItems.execute(tx, word, cause);
    for (const { verdict } of weighedWord.weighed) if (verdict.outcome === 'refused') throw verdict.fault;
    return weighedWord;
  }

  private async carry(tx: Tx, weighedWord: WeighedWord, cause: Cause): Promise<RecordDecided> {
    const id = await this.carryOut.execute(tx, weighedWord, cause);
    const [weighed] = weighedWord.weighed;
    const outcome = weighed?.verdict.outcome;
    if (outcome === undefined || outcome === 'refused') throw new Error('A refused record was decided on');
    return { id, outcome, ruleId: null };
  }
}

const wordOn = (action: Word['action'], recordId: RecordId, comment: string | null): Word => ({
  action,
  recordIds: [recordId],
  wish: {},
  comment,
  groupKey: null,
});
