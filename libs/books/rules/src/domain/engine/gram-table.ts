import { gramHash, lastFactorOf, nextGramHash } from './gram-hash.js';

// So few of the bits are set that most grams of most texts end there.
const bitsEach = 64;
const slotsEach = 4;

/**
 * Finds which literals of at least `length` characters occur in a text. Each literal is filed under one gram, a
 * run of `length` characters of it: the one that the fewest other literals have. A text is asked for its grams
 * once, whatever the number of literals, and compared with a literal in place only where its gram may be.
 */
export class GramTable {
  /** A bit for every gram that is filed: small enough to stay in the processor's nearest cache. */
  private readonly isFiled: Int32Array;
  private readonly bitShift: number;
  /** How many bits share a slot, as a power of two. */
  private readonly slotShift: number;
  /** The entries of slot n are those from `starts[n]` to before `starts[n + 1]`. */
  private readonly starts: Int32Array;
  private readonly owners: Int32Array;
  /** Of each entry: where its literal begins among all the characters, its length, and the gram's place in it. */
  private readonly places: Int32Array;
  private readonly characters: Uint16Array;

  /** @param filed pairs of a literal and the number of what needs it */
  constructor(
    private readonly length: number,
    filed: readonly { readonly literal: string; readonly owner: number }[],
  ) {
    const [bits, slots] = [bitsEach, slotsEach].map((each) => Math.ceil(Math.log2(filed.length * each + 32)));
    this.bitShift = 32 - bits!;
    this.slotShift = bits! - slots!;
    this.isFiled = new Int32Array(2 ** bits! / 32);
    const grams = this.rarestGrams(filed.map(({ literal }) => literal));
    for (const { bit } of grams) this.isFiled[bit >> 5]! |= 1 << (bit & 31);
    const order = [...grams.keys()].sort((a, b) => grams[a]!.bit - grams[b]!.bit);
    this.starts = new Int32Array(2 ** slots! + 1);
    for (const { bit } of grams) this.starts[(bit >> this.slotShift) + 1]!++;
    for (let slot = 0; slot < 2 ** slots!; slot++) this.starts[slot + 1]! += this.starts[slot]!;
    this.owners = Int32Array.from(order, (n) => filed[n]!.owner);
    let begin = 0;
    this.places = Int32Array.from(
      order.flatMap((n) => {
        const { length: size } = filed[n]!.literal;
        begin += size;
        return [begin - size, size, grams[n]!.at];
      }),
    );
    const all = order.map((n) => filed[n]!.literal).join('');
    this.characters = Uint16Array.from({ length: all.length }, (_, at) => all.charCodeAt(at));
  }

  /** Appends the owners of literals that the text has, of some more than once. */
  addOwners(text: string, found: number[]): void {
    const { length, isFiled, bitShift } = this;
    if (text.length < length) return;
    const lastFactor = lastFactorOf(length);
    let hash = gramHash(text, 0, length);
    for (let at = 0; ; at++) {
      const bit = hash >>> bitShift;
      if ((isFiled[bit >> 5]! >> (bit & 31)) & 1) this.compare(text, at, bit >> this.slotShift, found);
      if (at + length >= text.length) return;
      hash = nextGramHash(hash, text.charCodeAt(at), text.charCodeAt(at + length), lastFactor);
    }
  }

  private compare(text: string, gramAt: number, slot: number, found: number[]): void {
    const { places, characters } = this;
    const end = this.starts[slot + 1]!;
    for (let entry = this.starts[slot]!; entry < end; entry++) {
      const begin = places[entry * 3]!;
      const size = places[entry * 3 + 1]!;
      const from = gramAt - places[entry * 3 + 2]!;
      if (from < 0 || from + size > text.length) continue;
      let n = 0;
      while (n < size && characters[begin + n] === text.charCodeAt(from + n)) n++;
      if (n === size) found.push(this.owners[entry]!);
    }
  }

  /** For each literal the bit and the place of the gram of it that the fewest others have. */
  private rarestGrams(literals: readonly string[]): { readonly bit: number; readonly at: number }[] {
    const bits = literals.map((literal) =>
      Array.from(
        { length: literal.length - this.length + 1 },
        (_, at) => gramHash(literal, at, this.length) >>> this.bitShift,
      ),
    );
    const uses = new Map<number, number>();
    for (const own of bits) for (const bit of new Set(own)) uses.set(bit, (uses.get(bit) ?? 0) + 1);
    return bits.map((own) => {
      const bit = own.reduce((best, one) => (uses.get(one)! < uses.get(best)! ? one : best));
      return { bit, at: own.indexOf(bit) };
    });
  }
}
