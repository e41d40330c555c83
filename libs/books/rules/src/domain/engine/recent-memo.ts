/**
 * Remembers answers by text, the most recently used ones at least. Two generations instead of a linked
 * list: when the young one is full it becomes the old one, and an entry that is used in the old one returns
 * to the young. It holds between `size` and twice `size` entries, and a hit costs one look-up.
 */
export class RecentMemo<Answer> {
  private young = new Map<string, Answer>();
  private old = new Map<string, Answer>();

  /** @param size entries a generation */
  constructor(private readonly size: number) {}

  get(text: string): Answer | undefined {
    const answer = this.young.get(text);
    if (answer !== undefined) return answer;
    const older = this.old.get(text);
    if (older !== undefined) this.set(text, older);
    return older;
  }

  set(text: string, answer: Answer): void {
    if (this.young.size >= this.size) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(text, answer);
  }
}
