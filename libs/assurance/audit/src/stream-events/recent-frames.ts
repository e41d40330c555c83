import { isBefore, type Place } from '@balance/events';
import { type Frame, frameOverhead } from './frame.js';

/** The end of the log, of all tenants, as far back as a bound of memory lets: most who fall behind need no more. */
export class RecentFrames {
  private frames: Frame[] = [];
  private size = 0;

  /**
   * @param start everything behind it is here, for now
   * @param most characters kept, over all payloads
   */
  constructor(
    private start: Place,
    private readonly most: number,
  ) {}

  /** Adds what comes next in the log. */
  add(frames: readonly Frame[]): void {
    this.frames.push(...frames);
    for (const { size } of frames) this.size += size + frameOverhead;
    let gone = 0;
    for (const frame of this.frames) {
      if (this.size <= this.most) break;
      this.size -= frame.size + frameOverhead;
      this.start = frame.place;
      gone++;
    }
    if (gone > 0) this.frames = this.frames.slice(gone);
  }

  /** What comes behind a place; nothing when that goes further back than what is here. */
  after(place: Place): readonly Frame[] | undefined {
    if (isBefore(place, this.start)) return undefined;
    return this.frames.slice(this.indexAfter(place));
  }

  private indexAfter(place: Place): number {
    let [low, high] = [0, this.frames.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(place, this.frames[middle]!.place)) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
