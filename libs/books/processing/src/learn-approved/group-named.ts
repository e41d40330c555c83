import type { RecordId } from '@balance/records';

/** Most records that one job learns from; a decision of a person names at most a hundred. */
const recordsMost = 200;

interface Naming {
  readonly payload: { readonly recordIds?: readonly RecordId[] | undefined };
}

/** Puts what people have decided one by one into few jobs, each named by the event that completes it. */
export function groupNamed<Event extends Naming>(
  events: readonly Event[],
): { cause: Event; recordIds: RecordId[] }[] {
  const groups: { cause: Event; recordIds: RecordId[] }[] = [];
  for (const event of events) {
    const named = event.payload.recordIds ?? [];
    if (named.length === 0) continue;
    const open = groups.at(-1);
    if (open && open.recordIds.length + named.length <= recordsMost) {
      open.recordIds.push(...named);
      open.cause = event;
    } else groups.push({ cause: event, recordIds: [...named] });
  }
  return groups;
}
