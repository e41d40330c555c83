import { isBefore } from '@balance/events';
import { type TenantId } from '@balance/kernel';
import { type Chunk, chunksOf, type Frame } from './frame.js';
import { type StreamClient } from './stream-client.js';

/** What each tenant has of it. */
export function byTenant(frames: readonly Frame[]): Map<TenantId, Frame[]> {
  const groups = new Map<TenantId, Frame[]>();
  for (const frame of frames) {
    const group = groups.get(frame.event.tenantId);
    if (group) group.push(frame);
    else groups.set(frame.event.tenantId, [frame]);
  }
  return groups;
}

/**
 * Those with the same filter are sent the same bytes, unless somebody has had a part of them already.
 *
 * @param shared what was made of the same frames, by filter
 */
export function chunksFor(
  { place, filter }: Pick<StreamClient, 'place' | 'filter'>,
  frames: readonly Frame[],
  shared: Map<string, Chunk[]>,
): Chunk[] {
  const [first] = frames;
  if (first && !isBefore(place, first.place))
    return chunksOf(frames.filter((frame) => isBefore(place, frame.place) && filter.shows(frame.event)));
  const known = shared.get(filter.name);
  if (known) return known;
  const chunks = chunksOf(frames.filter(({ event }) => filter.shows(event)));
  shared.set(filter.name, chunks);
  return chunks;
}
