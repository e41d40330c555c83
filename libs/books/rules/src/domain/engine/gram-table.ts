/**
 * Finds which literals of at least `length` characters may occur in a text. Each literal is filed under one
 * gram, a run of `length` characters of it: the one that the fewest other literals have. A text is asked for
 * its grams once, whatever the number of literals. Grams are hashed, so an answer is a candidate to be
 * checked; a literal that does occur is never missed.
 */
export class GramTable {
  /** A bit for each slot that has owners: small enough to stay in the processor's nearest cache. */
  private readonly isUsed: Int32Array;
  /** The owners of slot n are those from `starts[n]` to before `starts[n + 1]`. */
  private readonly starts: Int32Array;
  private readonly owners: Int32Array;
  private readonly mask: number;
  /** What a character is worth once it has moved through the whole gram. */
  private readonly lastFactor: number;

  /** @param filed pairs of a literal and the number of what needs it */
  constructor(
    private readonly length: number,
    filed: readonly { readonly literal: string; readonly owner: number }[],
  ) {
    const slots = 2 ** Math.max(10, Math.ceil(Math.log2(filed.length * 16 + 1)));
    this.mask = slots - 1;
    this.lastFactor = Array.from({ length }).reduce<number>((power) => Math.imul(power, factor), 1);
    const slotOf = this.rarestSlots(filed.map(({ literal }) => literal));
    this.isUsed = new Int32Array(Math.ceil(slots / 32));
    this.starts = new Int32Array(slots + 1);
    for (const slot of slotOf) {
      this.isUsed[slot >> 5]! |= 1 << (slot & 31);
      this.starts[slot + 1]!++;
    }
    for (let slot = 0; slot < slots; slot++) this.starts[slot + 1]! += this.starts[slot]!;
    this.owners = new Int32Array(filed.length);
    const next = this.starts.slice();
    filed.forEach(({ owner }, n) => (this.owners[next[slotOf[n]!]!++] = owner));
  }

  /** Appends the owners of literals that the text may have, of some more than once. */
  addCandidates(text: string, candidates: number[]): void {
    const { length, isUsed, mask, lastFactor } = this;
    let hash = 0;
    for (let at = 0; at < text.length; at++) {
      hash = (Math.imul(hash, factor) + text.charCodeAt(at)) | 0;
      if (at >= length) hash = (hash - Math.imul(text.charCodeAt(at - length), lastFactor)) | 0;
      if (at < length - 1) continue;
      const slot = (hash ^ (hash >>> 15)) & mask;
      if ((isUsed[slot >> 5]! >> (slot & 31)) & 1) this.addOwners(slot, candidates);
    }
  }

  private addOwners(slot: number, candidates: number[]): void {
    const end = this.starts[slot + 1]!;
    for (let n = this.starts[slot]!; n < end; n++) candidates.push(this.owners[n]!);
  }

  private rarestSlots(literals: readonly string[]): number[] {
    const slots = literals.map((literal) => this.slotsOf(literal));
    const uses = new Map<number, number>();
    for (const own of slots) for (const slot of new Set(own)) uses.set(slot, (uses.get(slot) ?? 0) + 1);
    return slots.map((own) => own.reduce((best, slot) => (uses.get(slot)! < uses.get(best)! ? slot : best)));
  }

  private slotsOf(literal: string): number[] {
    return Array.from({ length: literal.length - this.length + 1 }, (_, start) => {
      let hash = 0;
      for (let at = start; at < start + this.length; at++)
        hash = (Math.imul(hash, factor) + literal.charCodeAt(at)) | 0;
      return (hash ^ (hash >>> 15)) & this.mask;
    });
  }
}

/** Odd and large, so that every bit of a character moves into the bits that choose the slot. */
const factor = 0x01000193;
