import { type RuleFault } from '../domain/errors.js';
import { type CategoryId, type RuleDraft } from '../domain/rule.js';
import { validateRule } from '../domain/validate-rule.js';

/** One rule of a file. */
export interface Entry {
  /** Its place in the file, from 0. */
  readonly index: number;
  readonly key?: string;
  readonly draft: RuleDraft;
}

type Fields = Readonly<Record<string, unknown>>;

const longestKey = 200;
/** Stands where no category can, so that the rest of the rule is checked all the same. */
const noCategory = '00000000-0000-7000-8000-000000000000';

/**
 * Reads one rule of a file.
 *
 * @param idOf the id of each category of the tenant, by its key
 * @returns the rule, or its faults with pointers into the file
 */
export function readEntry(
  entry: unknown,
  index: number,
  idOf: ReadonlyMap<string, CategoryId>,
): Entry | readonly RuleFault[] {
  const place = `/rules/${index}`;
  if (!isFields(entry)) return [fault('rules.invalid-value', place, 'a rule is an object')];
  const { key, then, ...rest } = entry;
  const faults: RuleFault[] = [];
  if (key !== undefined && !isKey(key))
    faults.push(fault('rules.invalid-value', `${place}/key`, `a text of 1 to ${longestKey} characters`));
  const actions = withIds(then, `${place}/then`, idOf, faults);
  const checked = validateRule({ ...rest, then: actions });
  if (checked.outcome === 'invalid')
    faults.push(...checked.faults.map((one) => ({ ...one, pointer: place + inFile(one.pointer) })));
  if (checked.outcome === 'invalid' || faults.length > 0) return faults;
  return { index, draft: checked.rule, ...(isKey(key) && { key }) };
}

function withIds(
  then: unknown,
  place: string,
  idOf: ReadonlyMap<string, CategoryId>,
  faults: RuleFault[],
): unknown {
  if (!isFields(then)) return then;
  const { split, ...whole } = then;
  const actions = withId(whole, place, idOf, faults);
  if (split === undefined) return actions;
  const parts = Array.isArray(split)
    ? split.map((part: unknown, number) =>
        isFields(part) ? withId(part, `${place}/split/${number}`, idOf, faults) : part,
      )
    : split;
  return { ...actions, split: parts };
}

/** `category`, a key, becomes `categoryId`. */
function withId(
  { category, ...others }: Fields,
  place: string,
  idOf: ReadonlyMap<string, CategoryId>,
  faults: RuleFault[],
): Fields {
  if ('categoryId' in others) {
    const message = 'ids are known in one tenant only: name the `category` by its key';
    faults.push(fault('rules.unknown-field', `${place}/categoryId`, message));
    return { ...others, categoryId: noCategory };
  }
  if (category === undefined) return others;
  const id = typeof category === 'string' ? idOf.get(category) : undefined;
  if (id === undefined) {
    const message =
      typeof category === 'string' ? `there is no category "${category}"` : 'the key of a category, a text';
    faults.push(fault('rules.category-unknown', `${place}/category`, message));
  }
  return { ...others, categoryId: id ?? noCategory };
}

/** A pointer into a rule as one into its entry. */
const inFile = (pointer: string): string =>
  pointer.replace(/^(\/then(?:\/split\/\d+)?)\/categoryId$/, '$1/category');

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isKey = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= longestKey;

const fault = (code: string, pointer: string, message: string): RuleFault => ({ code, pointer, message });
