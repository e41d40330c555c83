import 'reflect-metadata';
import { Command, Option } from 'commander';
import { DomainError } from '@balance/kernel';
import { comparisons, findKind, formatNames, reportKindNames, spans } from '@balance/reports';
import { rotateKeys } from './commands/auth.command.js';
import { evaluateFiles } from './commands/evaluate.command.js';
import { verifyEvents } from './commands/events.command.js';
import { importFiles } from './commands/import.command.js';
import { verifyLedger } from './commands/ledger.command.js';
import { createKey, listKeys, revokeKey, rotateKey } from './commands/keys.command.js';
import { listMails, showMail } from './commands/mail.command.js';
import { migrate } from './commands/migrate.command.js';
import { inspectQueue, listQueues, replayQueue } from './commands/queues.command.js';
import { momentOf, printReport } from './commands/report.command.js';
import { createTenant, listTenants } from './commands/tenants.command.js';
import { up } from './commands/up.command.js';
import { addUser } from './commands/users.command.js';

const program = new Command('balance').description('Money records in, approved double-entry books out.');

program
  .command('up')
  .description('start everything: database, API and worker')
  .option('--demo', 'also import the example statements and show the result', false)
  .action(up);

program
  .command('import')
  .description('import statement files')
  .argument('<file...>')
  .option('--tenant <slug>', 'whose statements; the first tenant unless given')
  .option('--account <code>', 'ledger account whose statements they are', '1000')
  .option('--map <json>', 'what the files do not say themselves, such as {"dateFormat":"dd/mm/yyyy"}')
  .option('--json', 'print the result as JSON')
  .action(importFiles);

program
  .command('migrate')
  .description('bring the database up to date')
  .option('--status', 'only tell how it stands')
  .option('--check', 'only tell whether the migrations say all that prisma/schema says')
  .option('--new <name>', 'write the migration that prisma/schema calls for')
  .action((options: Parameters<typeof migrate>[0]) => migrate(options));

const report = program
  .command('report')
  .description('have a report made, and print it or write it to a file');
for (const kind of reportKindNames) {
  const { covers, takes } = findKind(kind);
  const command = report.command(kind).requiredOption('--to <date>', 'last day, YYYY-MM-DD');
  if (covers === 'period') command.requiredOption('--from <date>', 'first day, YYYY-MM-DD');
  else command.option('--from <date>', 'first day, YYYY-MM-DD');
  if (takes.includes('by'))
    command.addOption(new Option('--by <span>', 'one column for each').choices(spans));
  if (takes.includes('compare'))
    command
      .addOption(
        new Option('--compare <with>', 'the same columns again for earlier periods').choices(comparisons),
      )
      .option('--compare-periods <count>', 'for how many of them; one unless given', Number);
  if (takes.includes('accounts'))
    command.option('--accounts <codes>', 'which accounts, with commas between', (text) => text.split(','));
  command
    .option('--currency <code>', 'only this currency')
    .option('--as-of <moment>', 'the books as they stood then, such as 2026-01-31T09:30:00Z', momentOf)
    .option('--tenant <slug>', 'whose books; the first tenant unless given')
    .addOption(
      new Option('--format <format>', 'how it is written')
        .choices(['table', ...formatNames])
        .default('table'),
    )
    .option('--out <file>', 'where to; the terminal unless given')
    .action((options: Parameters<typeof printReport>[1]) => printReport(kind, options));
}

program
  .command('evaluate')
  .description('learn categories from some statements, and see how well they are predicted in others')
  .requiredOption('--train <file...>', 'statements to learn from')
  .requiredOption('--test <file...>', 'statements to predict')
  .requiredOption('--label <column>', 'column that has the category; several names with commas between')
  .option('--stages <names>', 'which stages decide: rules, similarity, llm', 'rules,similarity')
  .option('--precision <share>', 'wanted of what is applied without asking', '0.975')
  .option('--json', 'print the result as JSON')
  .option('--chart <file>', 'draw confidence against accuracy, as SVG')
  .action(evaluateFiles);

const queues = program
  .command('queues')
  .description('list queues, inspect and replay dead letters')
  .action(listQueues);
queues.command('list').action(listQueues);
queues.command('inspect').argument('<queue>').action(inspectQueue);
queues.command('replay').argument('<queue>').argument('[id...]').action(replayQueue);

program
  .command('events')
  .description('the event log')
  .command('verify')
  .description('recompute the hash chain over the log')
  .action(verifyEvents);

program
  .command('ledger')
  .description('the books')
  .command('verify')
  .description('recompute the books from their postings, and name the first difference')
  .option('--tenant <slug>', 'whose; all tenants unless given')
  .action(verifyLedger);

const whoseKeys = ['--tenant <slug>', 'whose; the first tenant unless given'] as const;
const keys = program.command('keys').description('API keys');
keys
  .command('list', { isDefault: true })
  .option(...whoseKeys)
  .action(listKeys);
keys
  .command('create')
  .option(...whoseKeys)
  .option('--name <name>', 'what it is for', 'made on the command line')
  .option('--scope <permission...>', 'what it may do; everything unless given')
  .action(createKey);
keys
  .command('rotate')
  .argument('<key>', 'its prefix or id')
  .option(...whoseKeys)
  .option('--overlap <hours>', 'for how long the old one goes on', '24')
  .action(rotateKey);
keys
  .command('revoke')
  .argument('<key>', 'its prefix or id')
  .option(...whoseKeys)
  .action(revokeKey);

program
  .command('auth')
  .description('how people sign in')
  .command('rotate-keys')
  .description('let another key sign access tokens, in ten minutes; nobody is signed out')
  .option('--at-once', 'because a key was lost: believe no other any more', false)
  .action(rotateKeys);

const tenants = program.command('tenants').description('tenants').action(listTenants);
tenants.command('list').action(listTenants);
tenants
  .command('create')
  .argument('<slug>')
  .option('--name <name>')
  .option('--currency <code>', 'ISO 4217', 'GBP')
  .action(createTenant);

program
  .command('users')
  .description('people who sign in')
  .command('add')
  .description('make somebody a member, and show where they choose a password')
  .argument('<email>')
  .option('--tenant <slug>', 'of which; the first tenant unless given')
  .requiredOption('--role <role>', 'owner, admin, accountant, reviewer or viewer')
  .option('--name <name>', 'unless given, what stands before the @')
  .action(addUser);

const mail = program
  .command('mail')
  .description('mails in the outbox, where no mail server is set')
  .action(listMails);
mail.command('list').action(listMails);
mail.command('show').argument('<id>').action(showMail);

try {
  await program.parseAsync();
} catch (fault) {
  if (!(fault instanceof DomainError)) throw fault;
  process.stderr.write(`${fault.message}\n(${fault.code})\n`);
  process.exitCode = 1;
}
