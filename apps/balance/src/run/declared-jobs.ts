// Loading a worker entry declares its jobs: the commands on queues know them all.
import '@balance/approvals/worker';
import '@balance/categories/worker';
import '@balance/identity/worker';
import '@balance/imports/worker';
import '@balance/integrations/worker';
import '@balance/ledger/worker';
import '@balance/processing/worker';
import '@balance/reports/worker';
