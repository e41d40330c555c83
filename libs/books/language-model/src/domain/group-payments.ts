import { type Redacted } from '@balance/llm';
import { amountBandOf, directionOf } from './amount-band.js';
import { type PaymentToName } from './payment-to-name.js';

/** What is sent of payments that are asked about together. */
export interface PaymentKind {
  readonly text: string;
  readonly direction: 'in' | 'out';
  readonly amount: string;
}

/** Payments of one payee and direction. */
export interface PaymentGroup {
  readonly normalizedText: string;
  readonly direction: 'in' | 'out';
  /** The callers' keys. */
  readonly keys: readonly string[];
  /** Unset: nothing of it may be sent. */
  readonly shown: PaymentKind | undefined;
}

/** @param redact takes out what must not leave */
export function groupPayments(
  payments: readonly PaymentToName[],
  redact: (text: string) => Redacted,
): PaymentGroup[] {
  const groups = new Map<string, [PaymentToName, ...PaymentToName[]]>();
  for (const payment of payments) {
    const name = JSON.stringify([directionOf(payment.amountMinor), payment.normalizedText]);
    const group = groups.get(name);
    if (group) group.push(payment);
    else groups.set(name, [payment]);
  }
  return [...groups.values()].map((group) => {
    const [{ normalizedText, amountMinor }] = group;
    const direction = directionOf(amountMinor);
    return {
      normalizedText,
      direction,
      keys: group.map(({ key }) => key),
      shown: shownOf(group, direction, redact),
    };
  });
}

function shownOf(
  group: readonly [PaymentToName, ...PaymentToName[]],
  direction: 'in' | 'out',
  redact: (text: string) => Redacted,
): PaymentKind | undefined {
  const [first] = group;
  // Of texts that only differ in what is not looked at, each may betray a person.
  const texts = [...new Set(group.map(({ text }) => text))].map(redact);
  if (texts.some(({ isPersonal }) => isPersonal)) return undefined;
  const { text } = texts[0]!;
  if (!/\p{L}{2}/u.test(text.replace(/\[\p{L}+\]/gu, ''))) return undefined;
  const ofCurrency = group.filter(({ currency }) => currency === first.currency);
  return { text, direction, amount: amountBandOf(ofCurrency) };
}
