const capacity = 2_000;
const longestKey = 60;

/** Remembers what was made of a date's text: a statement writes the same few dates in thousands of rows. */
export class DateMemo<Made> {
  readonly #made = new Map<string, Made>();

  constructor(private readonly make: (text: string) => Made) {}

  get(text: string): Made {
    const known = this.#made.get(text);
    if (known !== undefined) return known;
    const made = this.make(text);
    if (text.length <= longestKey) this.#remember(text, made);
    return made;
  }

  #remember(text: string, made: Made): void {
    if (this.#made.size >= capacity) this.#made.clear();
    // A cell is a slice that keeps the whole chunk it was cut from alive: the key has to be a copy.
    this.#made.set(Buffer.from(text, 'utf16le').toString('utf16le'), made);
  }
}
