import { Webhook } from 'standardwebhooks';

export const secret = `whsec_${Buffer.alloc(32, 1).toString('base64')}`;
export const otherSecret = `whsec_${Buffer.alloc(32, 2).toString('base64')}`;

/** The headers of a webhook that its partner signed. */
export function signed(
  body: string,
  { id = 'msg_1', at = new Date(), by = secret }: { id?: string; at?: Date; by?: string } = {},
) {
  const seconds = Math.floor(at.getTime() / 1_000);
  return {
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': new Webhook(by).sign(id, new Date(seconds * 1_000), body),
  };
}
