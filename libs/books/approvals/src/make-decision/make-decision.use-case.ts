import { Injectable } from '@nestjs/common';
import { type CategoryId } from '@balance/categories';
import { type Tx } from '@balance/database';
import { type Cause } from '@balance/kernel';
import { type RecordId, RecordNotFound } from '@balance/records';
import { GroupEmpty, PreviewStale } from '../domain/approvals.errors.js';
import { type DecisionId, type WeighedWord } from '../domain/decide/decision.js';
import { fingerprintOf } from '../domain/decide/fingerprint-of.js';
import { type Action } from '../domain/decide/judge.js';
import { GroupRepository } from '../review-groups/group.repository.js';
import { CarryOut } from './carry-out.js';
import { MakeRule, type RuleWish } from './make-rule.js';
import { PreviewPostings, type PreviewedPosting } from './preview-postings.js';
import { WeighItems } from './weigh-items.js';

/** Most records that one decision is about. */
export const decidedMost = 1_000;

/** What somebody says of several records: of those named, or of the oldest of a group. */
export interface DecisionWish {
  readonly action: Action;
  readonly recordIds?: readonly RecordId[];
  readonly groupKey?: string;
  readonly categoryId?: CategoryId;
  readonly comment?: string;
  readonly createRule?: RuleWish;
  /** Only tells what would happen. */
  readonly dryRun?: boolean;
  /** Of the preview that was looked at; anything else is refused. */
  readonly fingerprint?: string;
}

export interface DecisionReport {
  /** Unset for a preview, and where everything was refused: nothing was decided then. */
  readonly id: DecisionId | null;
  readonly ruleId: string | null;
  readonly weighedWord: WeighedWord;
  readonly fingerprint: string;
  /** How many of the group are left for another decision. */
  readonly remaining: number;
  /** Of a preview: what would be posted, in sums. */
  readonly postings: readonly PreviewedPosting[];
}

/** A person's word on many records at once. */
@Injectable()
export class MakeDecision {
  constructor(
    private readonly groups: GroupRepository,
    private readonly weighItems: WeighItems,
    private readonly carryOut: CarryOut,
    private readonly previewPostings: PreviewPostings,
    private readonly makeRule: MakeRule,
  ) {}

  /**
   * What cannot be decided is reported and left as it is; the rest is decided together, or not at all.
   *
   * @throws `records.not-found`, `categories.unknown`, `approvals.group-empty`, `approvals.preview-stale`, `rules.*`
   */
  async execute(tx: Tx, wish: DecisionWish, cause: Cause): Promise<DecisionReport> {
    const { action, categoryId, comment = null, groupKey = null, dryRun = false } = wish;
    const { recordIds, count } = await this.chosen(tx, wish);
    const word = { action, recordIds, wish: { categoryId }, comment, groupKey };
    const weighedWord = await this.weighItems.execute(tx, word, cause);
    const unknown = weighedWord.weighed.find(({ record }) => record === undefined);
    if (unknown) throw new RecordNotFound(unknown.recordId);
    const fingerprint = fingerprintOf(weighedWord);
    if (wish.fingerprint !== undefined && wish.fingerprint !== fingerprint)
      throw new PreviewStale(fingerprint);
    const report = { weighedWord, fingerprint, remaining: count - recordIds.length };
    if (dryRun) {
      const postings = await this.previewPostings.execute(tx, weighedWord.weighed);
      return { ...report, id: null, ruleId: null, postings };
    }
    if (weighedWord.weighed.every(({ verdict }) => verdict.outcome === 'refused'))
      return { ...report, id: null, ruleId: null, postings: [] };
    const id = await this.carryOut.execute(tx, weighedWord, cause);
    const ruleId = wish.createRule
      ? await this.makeRule.execute(tx, wish.createRule, { id, weighedWord }, cause)
      : null;
    return { ...report, id, ruleId, postings: [] };
  }

  private async chosen(
    tx: Tx,
    { recordIds, groupKey }: DecisionWish,
  ): Promise<{ recordIds: readonly RecordId[]; count: number }> {
    if (groupKey === undefined) {
      const named = [...new Set(recordIds)];
      return { recordIds: named, count: named.length };
    }
    const members = await this.groups.members(tx, groupKey, decidedMost);
    if (members.count === 0) throw new GroupEmpty(groupKey);
    return members;
  }
}
