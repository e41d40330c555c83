import { RequestInvalid } from '@balance/http';
import { type Currency, type Id, isCurrency, minorDigits } from '@balance/kernel';
import { type EntryMetadata, type NewEntry, type NewPosting } from '../domain/entry.js';
import { CurrencyUnknown, ReferenceReserved } from '../domain/ledger.errors.js';
import { type EntryBody, type PostingBody } from './entry-body.dto.js';

const reserved = /^(?:record|reversal|hold|exchange):/;

interface Place {
  readonly reference: string;
  /** JSON pointer to the body of the entry. */
  readonly pointer: string;
  /** Of postings that name none. */
  readonly currency: Currency;
}

/**
 * The entry that a body asks for.
 *
 * @param pointer JSON pointer to it, for faults
 * @param currency of postings that name none
 * @throws {DomainError} `ledger.reference-reserved`, `ledger.currency-unknown`, `http.request-invalid`
 */
export function entryOfBody(body: EntryBody, currency: Currency, pointer = ''): NewEntry {
  const { reference, effectiveOn, description = '' } = body;
  if (reserved.test(reference)) throw new ReferenceReserved(reference);
  return {
    reference,
    effectiveOn,
    description,
    // Its values are looked at with the rest of the entry.
    metadata: body.metadata as EntryMetadata | undefined,
    postings: body.postings.map((posting, n) =>
      postingOf(posting, { reference, currency, pointer: `${pointer}/postings/${n}` }),
    ),
  };
}

/** A posting that a body asks for. @throws {DomainError} `ledger.currency-unknown`, `http.request-invalid` */
export function postingOf(body: PostingBody, place: Place): NewPosting {
  const { accountCode, currency = place.currency, counterparty } = body;
  if (!isCurrency(currency)) throw new CurrencyUnknown(place.reference, currency);
  return {
    accountCode,
    amountMinor: amountOf(body, currency, place),
    currency,
    // Ids may come in any case; what is kept, and hashed, has one.
    recordId: body.recordId?.toLowerCase() as Id<'record'> | undefined,
    categoryId: body.categoryId?.toLowerCase() as Id<'category'> | undefined,
    counterparty,
  };
}

/** @returns minor units; not looked at whether they fit 64 bits @throws {RequestInvalid} `http.request-invalid` */
export function amountOf(
  { amount, amountMinor }: Pick<PostingBody, 'amount' | 'amountMinor'>,
  currency: Currency,
  { pointer }: Pick<Place, 'pointer'>,
): bigint {
  if ((amount === undefined) === (amountMinor === undefined))
    throw new RequestInvalid([{ pointer, detail: 'has to give either amount or amountMinor' }]);
  if (amount === undefined) return BigInt(amountMinor!);
  const [whole = '', fraction = ''] = amount.replace('-', '').split('.');
  const digits = minorDigits(currency);
  const places = fraction.replace(/0+$/, '');
  if (places.length > digits)
    throw new RequestInvalid([
      { pointer: `${pointer}/amount`, detail: `has more than the ${digits} decimal places of ${currency}` },
    ]);
  const magnitude = BigInt(whole + places.padEnd(digits, '0'));
  return amount.startsWith('-') ? -magnitude : magnitude;
}
