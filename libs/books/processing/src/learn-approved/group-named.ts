import { type StoredEvent } from '@balance/events';
import type { RecordId } from '@balance/records';

/** Most records that one job learns from; a decision of a person names at most a hundred. */
const recordsMost = 200;

type Naming = StoredEvent<{ recordIds?: readonly RecordId[] | undefined }>;

/** Puts what people have decided one by one into few jobs. */
export function groupNamed<Event extends Naming>(
  events: readonly Event[],
): { cause: Event; recordIds: RecordId[] }[] {
  const groups: { cause: Event; recordIds: RecordId[] }[] = [];
  for (const event of events) {
    const named = event.payload.recordIds ?? [];
    const open = groups.at(-1);
    if (open && open.recordIds.length + named.length <= recordsMost) {
      open.recordIds.push(...named);
      open.cause = event;
    } else if (named.length > 0) groups.push({ cause: event, recordIds: [...named] });
  }
  return groups;
}
