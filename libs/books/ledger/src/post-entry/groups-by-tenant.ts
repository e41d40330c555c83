import { type TenantId } from '@balance/kernel';

interface Waiting<Wish, Answer> {
  readonly wish: Wish;
  readonly answer: (outcome: PromiseSettledResult<Answer>) => void;
}

/** Does together what is wished for a tenant while something else is done for it: a group commit. */
export class GroupsByTenant<Wish, Answer> {
  /** What waits, of each tenant that something is done for. */
  private readonly queues = new Map<TenantId, Waiting<Wish, Answer>[]>();

  /**
   * @param most members of a group
   * @param work answers each wish in its place; what it throws is everybody's answer
   */
  constructor(
    private readonly most: number,
    private readonly work: (
      tenantId: TenantId,
      wishes: readonly Wish[],
    ) => Promise<PromiseSettledResult<Answer>[]>,
  ) {}

  add(tenantId: TenantId, wish: Wish): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const answer = (outcome: PromiseSettledResult<Answer>) => {
        if (outcome.status === 'fulfilled') resolve(outcome.value);
        else reject(outcome.reason);
      };
      const queue = this.queues.get(tenantId);
      if (queue) {
        queue.push({ wish, answer });
        return;
      }
      this.queues.set(tenantId, [{ wish, answer }]);
      // Those that arrive in the same turn are of one group.
      setImmediate(() => void this.empty(tenantId));
    });
  }

  private async empty(tenantId: TenantId): Promise<void> {
    const queue = this.queues.get(tenantId)!;
    while (queue.length > 0) {
      const group = queue.splice(0, this.most);
      const outcomes = await this.outcomesOf(tenantId, group);
      group.forEach(({ answer }, n) => answer(outcomes[n]!));
      // Whoever had waited for these answers may have the next wish ready.
      await new Promise((resolve) => setImmediate(resolve));
    }
    this.queues.delete(tenantId);
  }

  private async outcomesOf(
    tenantId: TenantId,
    group: readonly Waiting<Wish, Answer>[],
  ): Promise<PromiseSettledResult<Answer>[]> {
    try {
      return await this.work(
        tenantId,
        group.map(({ wish }) => wish),
      );
    } catch (reason) {
      return group.map(() => ({ status: 'rejected', reason }));
    }
  }
}
