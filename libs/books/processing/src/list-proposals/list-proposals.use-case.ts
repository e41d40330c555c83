import { Injectable } from '@nestjs/common';
import { type Page, type Tx } from '@balance/database';
import { RecordListRepository, type RecordRow } from '@balance/records';
import { ProposalNotFound } from '../domain/learn/proposal.errors.js';
import { type ProposalId, type RuleProposal } from '../domain/learn/rule-proposal.js';
import { type ProposalPageWish, ProposalRepository } from '../proposal.repository.js';

/** A proposal with the records that it shows. */
export interface ProposalPreview {
  readonly proposal: RuleProposal;
  readonly madeOf: readonly RecordRow[];
  readonly examples: readonly RecordRow[];
}

/** What Balance proposes, and what became of it. */
@Injectable()
export class ListProposals {
  constructor(
    private readonly proposals: ProposalRepository,
    private readonly records: RecordListRepository,
  ) {}

  /** @throws {CursorInvalid} `paging.cursor-invalid` */
  execute(tx: Tx, wish: ProposalPageWish): Promise<Page<RuleProposal>> {
    return this.proposals.page(tx, wish);
  }

  /** @throws {ProposalNotFound} `processing.proposal-not-found` */
  async find(tx: Tx, id: ProposalId): Promise<ProposalPreview> {
    const proposal = await this.proposals.find(tx, id);
    if (!proposal) throw new ProposalNotFound(id);
    const { madeOf, examples } = proposal.figures;
    const rows = await this.records.byIds(tx, [...new Set([...madeOf, ...examples])]);
    const byId = new Map(rows.map((row) => [row.id, row]));
    const rowsOf = (ids: readonly string[]) => ids.flatMap((recordId) => byId.get(recordId) ?? []);
    return { proposal, madeOf: rowsOf(madeOf), examples: rowsOf(examples) };
  }
}
