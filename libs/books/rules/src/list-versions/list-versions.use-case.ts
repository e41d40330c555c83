import { Injectable } from '@nestjs/common';
import { type Page, type Tx } from '@balance/database';
import { RuleNotFound, RuleVersionNotFound } from '../domain/errors.js';
import { type RuleId } from '../domain/rule.js';
import { RuleRepository } from '../rule.repository.js';
import { type RuleVersion, RuleVersionRepository, type VersionPageWish } from '../rule-version.repository.js';

/** What a rule was, from its first version on. */
@Injectable()
export class ListVersions {
  constructor(
    private readonly rules: RuleRepository,
    private readonly versions: RuleVersionRepository,
  ) {}

  /** @throws {RuleNotFound} `rules.not-found`, {@link CursorInvalid} `paging.cursor-invalid` */
  async execute(tx: Tx, id: RuleId, wish: VersionPageWish): Promise<Page<RuleVersion>> {
    if (!(await this.rules.find(tx, id))) throw new RuleNotFound(id);
    return this.versions.page(tx, id, wish);
  }

  /** @throws {RuleVersionNotFound} `rules.version-not-found` */
  async find(tx: Tx, id: RuleId, version: number): Promise<RuleVersion> {
    const found = await this.versions.find(tx, id, version);
    if (!found) throw new RuleVersionNotFound(id, version);
    return found;
  }
}
