import { DatabaseError } from '@balance/database';
import { type EntryId, type NewEntry } from './domain/entry.js';
import { AccountUnknown, EntryOneSided, EntryUnbalanced } from './domain/ledger.errors.js';

/** What the `double_entry` trigger says, which names the entry, and what it amounts to. */
const refusals = [
  { says: /entry ([0-9a-f-]{36}) does not balance/, fault: EntryUnbalanced },
  { says: /entry ([0-9a-f-]{36}) is missing, one-sided or already posted/, fault: EntryOneSided },
  { says: /entry ([0-9a-f-]{36}) names an account that does not exist/, fault: AccountUnknown },
];

/** The domain error that a refusal of the database amounts to; any other fault as it is. */
export function postingFault(fault: unknown, entries: readonly (NewEntry & { id: EntryId })[]): unknown {
  if (!(fault instanceof DatabaseError)) return fault;
  for (const { says, fault: Refusal } of refusals) {
    const id = says.exec(fault.message)?.[1];
    if (id) return new Refusal(entries.find((entry) => entry.id === id)?.reference);
  }
  return fault;
}
