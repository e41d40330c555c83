import { foldText } from '../fold-text.js';
import { type RuleDefinition, ruleStages } from '../rule.js';
import { type RuleSubject } from '../subject.js';
import { compileCondition } from './compile-condition.js';
import { holdsNaively } from './naive-rules.builders.js';
import { areTied, compareRules, type RankedRule } from './ranked-rule.js';
import { splitEffect } from './split-effect.js';
import { TestTable } from './test-table.js';

type Setting = readonly [thing: string, value: unknown];

/** For specs: what the rules do to a record, by looking at each of them, one stage after the other. */
export function decideNaively(definitions: readonly RuleDefinition[], subject: RuleSubject) {
  const ranked = definitions
    .filter(({ mode }) => mode !== 'off')
    .map((definition) => ({ definition, condition: compileCondition(definition.when, new TestTable()) }))
    .sort(compareRules);
  const settings = new Map<string, unknown>();
  const tags = new Map<string, string>();
  const matched: string[] = [];
  const shadow: string[] = [];
  let decidedBy: RankedRule | undefined;
  let tiedWith: string[] = [];
  let isStopped = false;
  for (const stage of ruleStages) {
    const seen = seenBy(subject, settings, tags);
    const holding = ranked.filter(
      ({ definition }) => definition.stage === stage && holdsNaively(definition.when, seen),
    );
    const setInStage = new Set<string>();
    for (const rule of holding) {
      if (isStopped) break;
      const { id, mode, then } = rule.definition;
      (mode === 'live' ? matched : shadow).push(id);
      if (mode !== 'live') continue;
      for (const [thing, value] of settingsOf(rule, subject)) {
        if (setInStage.has(thing)) continue;
        setInStage.add(thing);
        settings.set(thing, value);
        if (thing === 'category') {
          decidedBy = rule;
          tiedWith = holding.filter((other) => isRival(other, rule)).map(({ definition }) => definition.id);
        }
      }
      for (const tag of then.tags ?? []) {
        const isKnown =
          tags.has(foldText(tag)) || subject.tags.some((own) => foldText(own) === foldText(tag));
        if (!isKnown) tags.set(foldText(tag), tag);
      }
      isStopped ||= then.stop === true;
    }
  }
  if (matched.length + shadow.length === 0) return undefined;
  const { category, ...others } = Object.fromEntries(settings);
  const effect = {
    ...(category as object),
    ...others,
    ...(tags.size > 0 && { tags: [...tags.values()].sort() }),
  };
  return { matched, shadow, effect, decidedBy: decidedBy?.definition.id, tiedWith };
}

function settingsOf({ definition: { name, then } }: RankedRule, subject: RuleSubject): Setting[] {
  const { categoryId, split } = then;
  const categories = split ? splitEffect(subject, split) : categoryId && { categoryId };
  const misfit = `the split of rule “${name}” does not fit the amount`;
  const settings: Setting[] = [
    ['category', categories],
    ['counterparty', then.counterparty],
    ['note', then.note],
    ['review', split && !categories ? misfit : then.review],
  ];
  return settings.filter(([, value]) => value !== undefined);
}

const isRival = (other: RankedRule, rule: RankedRule): boolean =>
  other !== rule &&
  other.definition.mode === 'live' &&
  (other.definition.then.categoryId ?? other.definition.then.split) !== undefined &&
  areTied(other, rule);

const seenBy = (
  subject: RuleSubject,
  settings: ReadonlyMap<string, unknown>,
  tags: ReadonlyMap<string, string>,
): RuleSubject => ({
  ...subject,
  counterparty: (settings.get('counterparty') as string | undefined) ?? subject.counterparty,
  tags: [...subject.tags, ...tags.values()],
});
