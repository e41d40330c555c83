import { type Currency, minorDigits } from '@balance/kernel';
import { RE2JS } from 're2js';
import { type Condition } from '../condition.js';
import { foldText } from '../fold-text.js';
import { type Comparison } from '../operators/operators.js';
import { foldPattern } from '../patterns/fold-pattern.js';
import { type RuleSubject } from '../subject.js';

type Direction = 'in' | 'out' | undefined;

/** For specs: what a condition means, without index, memo, shared tests or pushed-down negations. */
export function holdsNaively(condition: Condition, subject: RuleSubject): boolean {
  if ('all' in condition) return condition.all.every((part) => holdsNaively(part, subject));
  if ('any' in condition) return condition.any.some((part) => holdsNaively(part, subject));
  if ('none' in condition) return !condition.none.some((part) => holdsNaively(part, subject));
  return compares(condition, subject) !== (condition.not === true);
}

function compares(comparison: Comparison, subject: RuleSubject): boolean {
  switch (comparison.field) {
    case 'amount':
      return comparesAmount(comparison, subject);
    case 'direction':
      return hasDirection(subject, comparison.value);
    case 'date':
      return comparesDate(comparison, subject.bookedOn);
    case 'tags': {
      const tags = subject.tags.map(foldText);
      if (comparison.operator === 'is-empty') return tags.length === 0;
      return [comparison.value].flat().some((tag) => tags.includes(foldText(tag)));
    }
    default:
      return comparesTextOrRaw(comparison, subject);
  }
}

const hasDirection = ({ amountMinor }: RuleSubject, direction: Direction): boolean =>
  direction === undefined || (direction === 'in' ? amountMinor > 0n : amountMinor < 0n);

function comparesAmount(comparison: Extract<Comparison, { field: 'amount' }>, subject: RuleSubject): boolean {
  const units = 10 ** minorDigits(subject.currency);
  const size = Math.abs(Number(subject.amountMinor)) / units;
  if (comparison.operator === 'between') {
    const { min = '0', max = 'Infinity', direction } = comparison.value;
    return hasDirection(subject, direction) && size >= Number(min) && size <= Number(max);
  }
  if (!hasDirection(subject, comparison.direction)) return false;
  const wanted = Number(comparison.value);
  if (comparison.operator === 'approximately') {
    const { tolerance = '7.5%' } = comparison;
    const share = tolerance.endsWith('%')
      ? (wanted * Number(tolerance.slice(0, -1))) / 100
      : Number(tolerance);
    const rounded = Math.floor(share * units + 0.5 + 1e-9) / units;
    return size >= wanted - rounded - 1e-9 && size <= wanted + rounded + 1e-9;
  }
  return comparesNumber(comparison.operator, size, wanted);
}

function comparesNumber(operator: string, value: number, wanted: number): boolean {
  switch (operator) {
    case 'equals':
      return value === wanted;
    case 'less-than':
      return value < wanted;
    case 'at-most':
      return value <= wanted;
    case 'more-than':
      return value > wanted;
    default:
      return value >= wanted;
  }
}

function comparesDate(comparison: Extract<Comparison, { field: 'date' }>, bookedOn: string): boolean {
  const date = new Date(bookedOn);
  switch (comparison.operator) {
    case 'is':
      return bookedOn === comparison.value;
    case 'before':
      return bookedOn < comparison.value;
    case 'after':
      return bookedOn > comparison.value;
    case 'between':
      return bookedOn >= comparison.value.from && bookedOn <= comparison.value.to;
    case 'approximately':
      return (
        Math.abs(date.getTime() - new Date(comparison.value).getTime()) <=
        (comparison.toleranceDays ?? 2) * 86_400_000
      );
    case 'weekday': {
      const name = date.toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' }).toLowerCase();
      return comparison.value.some((wanted) => wanted === name);
    }
    case 'month':
      return comparison.value.includes(date.getUTCMonth() + 1);
    case 'year':
      return comparison.value.includes(date.getUTCFullYear());
    case 'day-of-month':
      return comparison.value.some((day) => isDayOfMonth(date, day));
  }
}

function isDayOfMonth(date: Date, day: number): boolean {
  const days = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  return date.getUTCDate() === (day > 0 ? day : days + 1 + day);
}

type TextOrRaw = Exclude<Comparison, { field: 'amount' | 'direction' | 'date' | 'tags' }>;

function comparesTextOrRaw(comparison: TextOrRaw, subject: RuleSubject): boolean {
  const value = valueOf(comparison.field, subject);
  switch (comparison.operator) {
    case 'equals':
    case 'less-than':
    case 'at-most':
    case 'more-than':
    case 'at-least':
      return isNumber(value) && comparesNumber(comparison.operator, Number(value), Number(comparison.value));
    case 'between':
      return (
        isNumber(value) &&
        Number(value) >= Number(comparison.value.min) &&
        Number(value) <= Number(comparison.value.max)
      );
    default:
      return comparesText(comparison, value === null ? null : foldText(String(value)));
  }
}

function comparesText(
  comparison: Extract<
    TextOrRaw,
    { operator: 'is' | 'one-of' | 'contains' | 'starts-with' | 'ends-with' | 'matches' | 'is-empty' }
  >,
  text: string | null,
): boolean {
  if (comparison.operator === 'is-empty') return text === null || text === '';
  if (text === null) return false;
  switch (comparison.operator) {
    case 'is':
      return text === foldText(comparison.value);
    case 'one-of':
      return comparison.value.some((value) => text === foldText(value));
    case 'contains':
      return text.includes(foldText(comparison.value));
    case 'starts-with':
      return text.startsWith(foldText(comparison.value));
    case 'ends-with':
      return text.endsWith(foldText(comparison.value));
    case 'matches':
      return RE2JS.compile(foldPattern(comparison.value), RE2JS.CASE_INSENSITIVE).test(text);
  }
}

const isNumber = (value: string | number | boolean | null): boolean =>
  typeof value === 'number' || (typeof value === 'string' && /^\s*[-+]?\d+(\.\d+)?\s*$/.test(value));

function valueOf(field: TextOrRaw['field'], subject: RuleSubject): string | number | boolean | null {
  if (!field.startsWith('raw/')) {
    const { description, counterparty, reference, account, source } = subject;
    const currency: Currency = subject.currency;
    return { description, counterparty, reference, account, source, currency }[field as 'description'];
  }
  let value: unknown = subject.raw;
  for (const key of field.slice(4).split('/'))
    value = typeof value === 'object' ? (value as Record<string, unknown> | null)?.[key] : undefined;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
