import { z } from 'zod';
import { idSchema, tenantIdSchema } from '@balance/kernel';
import { defineJob } from '@balance/queue';

/**
 * Sends one mail: `user-token`, what a row of `user_tokens` asks for; `invitation`, the link to join a tenant.
 * The job carries ids only; whoever handles it makes the link.
 *
 * An invitation's mail follows from its `MEMBER_INVITED` event (stream `invitation:<id>`): there is nothing to enqueue.
 */
export const sendMail = defineJob({
  queue: 'identity.mail',
  name: 'send-mail',
  data: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('user-token'), id: idSchema('user-token') }),
    z.object({ kind: z.literal('invitation'), tenantId: tenantIdSchema, id: idSchema('invitation') }),
  ]),
  // Seven attempts over ten minutes: a mail server that greylists or restarts is not the end of a mail.
  retry: { attempts: 7, backoff: 'exponential', delayMs: 10_000 },
});
