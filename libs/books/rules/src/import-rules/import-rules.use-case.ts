import { Injectable } from '@nestjs/common';
import { setImmediate } from 'node:timers/promises';
import { type Tx } from '@balance/database';
import { type Cause, Ids } from '@balance/kernel';
import { InvalidRuleFile, type RuleFault } from '../domain/errors.js';
import { type CategoryId, type RuleDefinition } from '../domain/rule.js';
import { type Entry, readEntry } from '../rule-file/read-entry.js';
import { RuleFileRepository } from '../rule-file/rule-file.repository.js';
import { type NewVersion } from '../save-rules/new-version.js';
import { SaveRules } from '../save-rules/save-rules.js';
import { type ImportStep, planImport } from './plan-import.js';

const readAtOnce = 100;

export interface ImportedRule {
  readonly outcome: ImportStep['outcome'];
  /** What is in force afterwards; in a dry run, what would be. A rule that would be made has no id yet. */
  readonly rule: Omit<RuleDefinition, 'id'> & { readonly id: RuleDefinition['id'] | null };
}

/** Takes rules over from a file: all of them, or none. */
@Injectable()
export class ImportRules {
  constructor(
    private readonly saveRules: SaveRules,
    private readonly files: RuleFileRepository,
    private readonly ids: Ids,
  ) {}

  /**
   * Rules that the file does not name stay as they are; the same file twice changes nothing the second time.
   *
   * @param entries the rules of a file, unchecked
   * @param isDryRun true: says what would be done, and does nothing
   * @returns what came of each entry, in the order of the file
   * @throws {InvalidRuleFile} `rules.invalid-file` with every fault of every entry
   */
  async execute(
    tx: Tx,
    entries: readonly unknown[],
    cause: Cause,
    { isDryRun = false, reason }: { readonly isDryRun?: boolean; readonly reason?: string } = {},
  ): Promise<ImportedRule[]> {
    if (!isDryRun) await this.saveRules.begin(tx);
    const steps = await this.plan(tx, entries);
    if (isDryRun) return steps.map(wouldBe);
    const rules = this.rulesOf(steps);
    const versions = steps.flatMap(({ outcome, entry }, place): NewVersion[] =>
      outcome === 'unchanged'
        ? []
        : [{ rule: rules[place]!, provenance: { from: 'import', reason }, externalKey: entry.key }],
    );
    await this.saveRules.execute(tx, versions, cause);
    return steps.map(({ outcome }, place) => ({ outcome, rule: rules[place]! }));
  }

  private async plan(tx: Tx, entries: readonly unknown[]): Promise<readonly ImportStep[]> {
    const idOf = new Map((await this.files.categories(tx)).map(({ id, key }) => [key, id]));
    const read = await readAll(entries, idOf);
    const faults = read.filter(isFaulty).flat();
    const plan = planImport(
      read.filter((one): one is Entry => !isFaulty(one)),
      await this.files.rules(tx),
    );
    if (plan.outcome === 'impossible') faults.push(...plan.faults);
    if (faults.length > 0 || plan.outcome === 'impossible') throw new InvalidRuleFile(faults);
    return plan.steps;
  }

  /** What each step leaves in force. Of equal rules the older id goes first: here as where the file comes from. */
  private rulesOf(steps: readonly ImportStep[]): RuleDefinition[] {
    const newIds = this.ids.block<'rule'>(steps.length);
    return steps.map((step, place) =>
      step.outcome === 'created' ? { ...step.entry.draft, id: newIds[place]!, version: 1 } : step.rule,
    );
  }
}

const wouldBe = (step: ImportStep): ImportedRule => ({
  outcome: step.outcome,
  rule: step.outcome === 'created' ? { ...step.entry.draft, id: null, version: 1 } : step.rule,
});

/** Others are answered in between. */
async function readAll(
  entries: readonly unknown[],
  idOf: ReadonlyMap<string, CategoryId>,
): Promise<(Entry | readonly RuleFault[])[]> {
  const read: (Entry | readonly RuleFault[])[] = [];
  for (const [index, entry] of entries.entries()) {
    if (index % readAtOnce === readAtOnce - 1) await setImmediate();
    read.push(readEntry(entry, index, idOf));
  }
  return read;
}

const isFaulty = (read: Entry | readonly RuleFault[]): read is readonly RuleFault[] => Array.isArray(read);
