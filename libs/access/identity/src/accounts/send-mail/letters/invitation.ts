import { type Letter } from '../letter.js';

export interface InvitationFacts {
  readonly tenantName: string;
  readonly role: string;
  /** Who asks, if it is a person. */
  readonly inviterName: string | null;
  readonly expiresAt: Date;
}

export const invitation = (
  url: string,
  { tenantName, role, inviterName, expiresAt }: InvitationFacts,
): Letter => ({
  subject: `Join ${tenantName} on Balance`,
  paragraphs: [
    `${inviterName ?? 'Somebody there'} asks you to join “${tenantName}” on Balance, as ${role}.`,
    `The invitation holds until ${expiresAt.toISOString().slice(0, 16).replace('T', ' ')} UTC. To accept it, sign in with this address, or register it first.`,
    'If you do not know what this is about, do nothing.',
  ],
  action: { label: 'Accept the invitation', url },
});
