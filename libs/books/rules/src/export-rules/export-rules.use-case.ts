import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { type FileRule, fileRuleOf } from '../rule-file/rule-file.js';
import { RuleFileRepository } from '../rule-file/rule-file.repository.js';

/** The rules of a tenant as a file that another tenant can take over. */
@Injectable()
export class ExportRules {
  constructor(private readonly files: RuleFileRepository) {}

  /** @returns every rule whatever its mode, the oldest first */
  async execute(tx: Tx): Promise<FileRule[]> {
    const keyOf = new Map((await this.files.categories(tx)).map(({ id, key }) => [id, key]));
    const rules = await this.files.rules(tx);
    return rules.map((rule) => fileRuleOf(rule, keyOf));
  }
}
