import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { type Cause } from '@balance/kernel';
import { RememberApproved } from '@balance/similarity';
import { approvedPayment } from '../domain/learn/approved-payment.js';
import { type LearnedRecord } from '../domain/learn/filed-record.js';
import { directionOf } from '../domain/learn/learned-decision.js';
import { payeeOf } from '../propose-rules/derive/payee-of.js';
import { LearningRepository } from '../learning.repository.js';

/** Remembers where people have filed records: for similarity, and for rules that may be proposed. */
@Injectable()
export class RememberFiled {
  constructor(
    private readonly learning: LearningRepository,
    private readonly rememberApproved: RememberApproved,
  ) {}

  async execute(tx: Tx, filed: readonly LearnedRecord[], cause: Cause): Promise<void> {
    const decisions = filed.map((record) => ({
      recordId: record.recordId,
      payee: payeeOf(record),
      direction: directionOf(record),
      categoryId: record.categoryId,
    }));
    await this.learning.saveDecisions(
      tx,
      decisions.filter(({ payee }) => payee !== ''),
    );
    await this.rememberApproved.execute(tx, filed.map(approvedPayment), cause);
  }
}
