import { randomUUID } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { ask, send } from '../send.js';

export async function integrationWithDelivery(base: string, owner: string): Promise<string> {
  const integration = await ask<{ id: string; secret: string }>(base, owner, 'POST', '/integrations', {
    name: 'Terminal',
    mapping: {
      bookedOn: { path: 'on', unit: 'iso' },
      amount: { path: 'amount', unit: 'decimal', sign: 'movement' },
      currency: { constant: 'GBP' },
      description: 'text',
    },
  });
  await deliver(base, integration);
  return integration.id;
}

async function deliver(base: string, { id, secret }: { id: string; secret: string }): Promise<void> {
  const [messageId, now] = [randomUUID(), new Date()];
  const body = JSON.stringify({ on: '2026-11-20', amount: '-3.20', text: 'CORNER BAKER' });
  const headers = {
    'content-type': 'application/json',
    'webhook-id': messageId,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1_000)),
    'webhook-signature': new Webhook(secret).sign(messageId, now, body),
  };
  await send('POST', `${base}/api/v1/integrations/${id}/deliveries`, { body, headers });
}
