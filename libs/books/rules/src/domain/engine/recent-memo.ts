// So many look-ups tell whether it is worth its cost; it is tried again after so many times as many.
const trialLookups = 1_024;
const trialsLeftOut = 15;

/**
 * Remembers answers by text, the most recently used ones at least. Two generations instead of a linked
 * list: when the young one is full it becomes the old one, and an entry that is used in the old one returns
 * to the young. It holds between `size` and twice `size` entries, and a hit costs one look-up.
 *
 * Where texts hardly ever come again it costs more than it saves: it then stands aside for a while.
 */
export class RecentMemo<Answer> {
  private young = new Map<string, Answer>();
  private old = new Map<string, Answer>();
  private lookups = 0;
  private hits = 0;

  /** @param size entries a generation */
  constructor(private readonly size: number) {}

  get(text: string): Answer | undefined {
    if (++this.lookups > trialLookups && this.standsAside()) return undefined;
    let answer = this.young.get(text);
    if (answer === undefined) {
      answer = this.old.get(text);
      if (answer !== undefined) this.set(text, answer);
    }
    if (answer !== undefined) this.hits++;
    return answer;
  }

  /** Whether what is set now is kept. */
  get isWorthIt(): boolean {
    return this.lookups <= trialLookups;
  }

  set(text: string, answer: Answer): void {
    if (!this.isWorthIt) return;
    if (this.young.size >= this.size) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(text, answer);
  }

  /** Past a trial: whether it stands aside. */
  private standsAside(): boolean {
    if (this.hits * 3 < trialLookups && this.lookups <= trialLookups * (1 + trialsLeftOut)) return true;
    this.lookups = 1;
    this.hits = 0;
    return false;
  }
}
