import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { type Cause } from '@balance/kernel';
import { ChangeRule } from '../change-rule/change-rule.use-case.js';
import { type RuleDefinition, type RuleId } from '../domain/rule.js';
import { ListVersions } from '../list-versions/list-versions.use-case.js';

/** Makes what a rule was its next version. */
@Injectable()
export class RestoreVersion {
  constructor(
    private readonly listVersions: ListVersions,
    private readonly changeRule: ChangeRule,
  ) {}

  /**
   * A rule that is so already stays as it is.
   *
   * @param expected the version that the caller has read, if they say
   * @throws {RuleVersionNotFound} `rules.version-not-found`, and what {@link ChangeRule} throws: a category may be
   *   gone, or a condition no longer be taken
   */
  async execute(
    tx: Tx,
    id: RuleId,
    version: number,
    cause: Cause,
    { reason, expected }: { readonly reason?: string; readonly expected?: number } = {},
  ): Promise<RuleDefinition> {
    const { name, stage, priority, mode, when, then } = await this.listVersions.find(tx, id, version);
    const content = { name, stage, priority, mode, when, then };
    return this.changeRule.execute(tx, id, content, cause, {
      from: 'author',
      reason,
      expected,
      restored: version,
    });
  }
}
