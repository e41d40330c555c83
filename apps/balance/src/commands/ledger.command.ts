import cliProgress from 'cli-progress';
import { FindTenant, type Tenant } from '@balance/identity';
import { DomainError } from '@balance/kernel';
import { describeDifference, type LedgerDifference, ledgerChecks, VerifyLedger } from '@balance/ledger';
import { type Application } from '../run/application.js';
import { withInstallation } from '../run/session.js';

export class BooksDiffer extends DomainError {
  readonly code = 'ledger.books-differ';
  constructor({ slug }: Tenant, difference: LedgerDifference) {
    super(`The books of ${slug} are not what their postings come to. ${describeDifference(difference)}`, {
      tenant: slug,
      ...difference,
    });
  }
}

/** `balance ledger verify`: recomputes the books of one tenant, or of all, and ends at the first difference. */
export async function verifyLedger(options: { tenant?: string }): Promise<void> {
  await withInstallation({ worker: false }, async (app) => {
    const tenants =
      options.tenant === undefined
        ? await app.get(FindTenant).list()
        : [await app.get(FindTenant).execute(options.tenant)];
    const bar = progressOf(tenants.length);
    try {
      for (const [n, tenant] of tenants.entries())
        await verifyTenant(app, tenant, (...step) => bar.show(n, ...step));
    } finally {
      bar.end();
    }
  });
}

async function verifyTenant(
  app: Application,
  tenant: Tenant,
  show: (tenant: Tenant, done: number, check: string) => void,
): Promise<void> {
  const verdict = await app.get(VerifyLedger).execute(tenant.id, (done, check) => show(tenant, done, check));
  if (verdict.difference) throw new BooksDiffer(tenant, verdict.difference);
  const { entries, postings } = verdict;
  process.stdout.write(`The books of ${tenant.slug} hold: ${entries} entries, ${postings} postings.\n`);
}

/** Silent where nobody looks. */
function progressOf(tenants: number) {
  const bar = new cliProgress.SingleBar(
    {
      format: '{tenant}  {bar} {percentage}%  {check}',
      noTTYOutput: false,
      hideCursor: true,
      clearOnComplete: true,
    },
    cliProgress.Presets.shades_classic,
  );
  bar.start(tenants * ledgerChecks.length, 0, { tenant: '', check: '' });
  return {
    show: (n: number, { slug }: Tenant, done: number, check: string) =>
      bar.update(n * ledgerChecks.length + done, { tenant: slug, check }),
    end: () => bar.stop(),
  };
}
