import { type Cause, Ids } from '@balance/kernel';
import { type Application } from './application.js';

/** What led to whatever a command changes: somebody at this machine. */
export const commandLine = (app: Application): Cause => ({
  actor: 'system:command-line',
  correlationId: app.get(Ids).next(),
  causationId: null,
});
