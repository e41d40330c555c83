import { Injectable } from '@nestjs/common';
import { type CategoryId, CategoryUnknown, ListCategories } from '@balance/categories';
import { type Page, type PageWish, type Tx } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause, expectVersion } from '@balance/kernel';
import { type ApprovalPolicy } from '../domain/approval-policy.js';
import { policyChanged } from '../domain/approvals.events.js';
import { checkPolicy } from '../domain/policy/check-policy.js';
import { needsOf, plainPolicy, type Policy } from '../domain/policy/policy.js';
import { documentOf, type PolicyDocument } from '../domain/policy/policy-document.js';
import { PolicyRepository, type PolicyVersion } from '../policy.repository.js';
import { TallyRepository } from '../tally.repository.js';

/** What is left out says nothing, and so takes away what was said of it before. */
export type PolicyWish = ApprovalPolicy & Partial<Policy>;

/** Shows and replaces a tenant's approval policy. */
@Injectable()
export class ChangePolicy {
  constructor(
    private readonly policies: PolicyRepository,
    private readonly tallies: TallyRepository,
    private readonly categories: ListCategories,
    private readonly events: EventLog,
  ) {}

  current(tx: Tx): Promise<PolicyVersion> {
    return this.policies.current(tx);
  }

  /** What it said before, the newest first. @throws {CursorInvalid} `paging.cursor-invalid` */
  versions(tx: Tx, wish: PageWish<'version'>): Promise<Page<PolicyVersion>> {
    return this.policies.versions(tx, wish);
  }

  /**
   * @param expected the version that the caller has read, if they say
   * @throws {VersionMismatch} `http.version-mismatch`, {@link PolicyInvalid} `approvals.policy-invalid`,
   *   {@link CategoryUnknown} `categories.unknown`
   */
  async execute(tx: Tx, wish: PolicyWish, cause: Cause, expected?: number): Promise<PolicyVersion> {
    const policy: Policy = { ...plainPolicy, ...wish };
    await this.policies.lock(tx);
    const before = await this.policies.current(tx);
    expectVersion(before.version, expected);
    const document = documentOf(policy);
    await this.check(tx, document);
    const version = before.version + 1;
    const countsHistory = needsOf(policy).history;
    await this.policies.save(tx, { policy: document, version, countsHistory }, cause.actor);
    if (countsHistory) await this.tallies.recount(tx);
    const payload = { ...document, version };
    await this.events.append(tx, [
      { event: policyChanged, stream: 'approval-policy:current', payload, cause },
    ]);
    return this.policies.current(tx);
  }

  /** What somebody would put in force. @throws as {@link execute} */
  async check(tx: Tx, document: PolicyDocument): Promise<void> {
    checkPolicy(document);
    const named = document.conditions.flatMap(({ when }) => when.categoryId ?? []);
    if (named.length === 0) return;
    const known = new Set<string>((await this.categories.execute(tx)).map(({ id }) => id));
    const unknown = named.find((id) => !known.has(id));
    if (unknown !== undefined) throw new CategoryUnknown(unknown as CategoryId);
  }
}
