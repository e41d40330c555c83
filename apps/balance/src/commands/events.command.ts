import { VerifyLog } from '@balance/events';
import { DomainError } from '@balance/kernel';
import { withInstallation } from '../run/session.js';

export class ChainBroken extends DomainError {
  readonly code = 'events.chain-broken';
  constructor(seal: bigint) {
    super(
      `The event log was changed: seal ${seal} does not fit what the log holds now, and those before it do`,
      { seal },
    );
  }
}

/** `balance events verify`: recomputes the hash chain over the event log. */
export async function verifyEvents(): Promise<void> {
  await withInstallation({ worker: false }, async (app) => {
    const { seals, events, brokenAt } = await app.get(VerifyLog).execute();
    if (brokenAt !== undefined) throw new ChainBroken(brokenAt);
    process.stdout.write(`The chain holds: ${events} events under ${seals} seals.\n`);
  });
}
