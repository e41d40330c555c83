/**
 * Finds which literals of at least `length` characters may occur in a text. Each literal is filed under one
 * gram, a run of `length` characters of it: the one that the fewest other literals have. A text is asked for
 * its grams once, whatever the number of literals. Grams are hashed, so an answer is a candidate to be
 * checked; a literal that does occur is never missed.
 */
export class GramTable {
  private readonly ownersBySlot: (number[] | undefined)[];
  private readonly mask: number;

  /** @param owners pairs of a literal and the number of what needs it */
  constructor(
    private readonly length: number,
    owners: readonly { readonly literal: string; readonly owner: number }[],
  ) {
    const slots = 2 ** Math.max(12, Math.ceil(Math.log2(owners.length * 16 + 1)));
    this.mask = slots - 1;
    this.ownersBySlot = new Array<number[] | undefined>(slots).fill(undefined);
    const uses = new Map<number, number>();
    for (const { literal } of owners) {
      for (const slot of new Set(this.slotsOf(literal))) uses.set(slot, (uses.get(slot) ?? 0) + 1);
    }
    for (const { literal, owner } of owners) {
      const rarest = this.slotsOf(literal).reduce((best, slot) =>
        uses.get(slot)! < uses.get(best)! ? slot : best,
      );
      (this.ownersBySlot[rarest] ??= []).push(owner);
    }
  }

  addCandidates(text: string, candidates: Set<number>): void {
    const last = text.length - this.length;
    for (let start = 0; start <= last; start++) {
      const owners = this.ownersBySlot[this.slotAt(text, start)];
      if (owners) for (const owner of owners) candidates.add(owner);
    }
  }

  private slotsOf(literal: string): number[] {
    return Array.from({ length: literal.length - this.length + 1 }, (_, start) =>
      this.slotAt(literal, start),
    );
  }

  private slotAt(text: string, start: number): number {
    let hash = 0;
    for (let at = start; at < start + this.length; at++)
      hash = (Math.imul(hash, 0x01000193) ^ text.charCodeAt(at)) | 0;
    return (hash ^ (hash >>> 15)) & this.mask;
  }
}
