import { z } from 'zod';
import { clerkRole } from './clerk-claims.js';
import { isSubject, type OutsidePerson, readAddress, readName } from './outside-person.js';

type Described = Pick<OutsidePerson, 'subject' | 'email' | 'isEmailVerified' | 'name'>;

/** What Clerk says of an organisation. */
export interface OrganisationWord {
  readonly id: string;
  readonly name: string | null;
  readonly slug: string | null;
  /** The person who made it. */
  readonly creator: string | null;
  readonly saidAt: Date;
}

/** A webhook of Clerk, as far as it matters here. */
export type ClerkMessage =
  | { readonly kind: 'person'; readonly person: Described; readonly saidAt: Date }
  | { readonly kind: 'person-deleted'; readonly subject: string; readonly saidAt: Date }
  | { readonly kind: 'organisation'; readonly organisation: OrganisationWord }
  | { readonly kind: 'organisation-deleted'; readonly id: string; readonly saidAt: Date }
  | {
      readonly kind: 'membership';
      readonly person: Described;
      readonly organisation: OrganisationWord;
      /** Unset once it has ended. */
      readonly role: string | null;
      readonly saidAt: Date;
    }
  | { readonly kind: 'other' }
  | { readonly kind: 'unreadable'; readonly detail: string };

const id = z.string().refine(isSubject, { message: 'no id' });
const time = z
  .int()
  .min(0)
  .max(8.64e15)
  .transform((ms) => new Date(ms));
const text = z.string().nullish();

const user = z
  .object({
    id,
    first_name: text,
    last_name: text,
    username: text,
    primary_email_address_id: text,
    email_addresses: z
      .array(
        z.object({ id: z.string(), email_address: text, verification: z.object({ status: text }).nullish() }),
      )
      .default([]),
    updated_at: time,
  })
  .transform(({ updated_at: saidAt, ...said }) => {
    const address = said.email_addresses.find((one) => one.id === said.primary_email_address_id);
    const name = readName([said.first_name, said.last_name].filter(Boolean).join(' '));
    const person: Described = {
      subject: said.id,
      email: readAddress(address?.email_address),
      isEmailVerified: address?.verification?.status === 'verified',
      name: name ?? readName(said.username),
    };
    return { person, saidAt };
  });

const organisation = z
  .object({ id, name: text, slug: text, created_by: text, updated_at: time })
  .transform((said): OrganisationWord => ({
    id: said.id,
    name: readName(said.name),
    slug: said.slug ?? null,
    creator: said.created_by ?? null,
    saidAt: said.updated_at,
  }));

const membership = z.object({
  role: z.string().min(1).max(255).transform(clerkRole),
  updated_at: time,
  organization: organisation,
  public_user_data: z
    .object({ user_id: id, first_name: text, last_name: text, identifier: text })
    .transform((said): Described => ({
      subject: said.user_id,
      // A telephone number or a name as well; and nothing here says that an address was verified.
      email: readAddress(said.identifier),
      isEmailVerified: null,
      name: readName([said.first_name, said.last_name].filter(Boolean).join(' ')),
    })),
});

const deleted = z.object({ id });
const envelope = z.object({
  type: z.string(),
  data: z.unknown(),
  timestamp: time.optional().catch(undefined),
});

/** The reader of what each type of message is about. Deletions have no time of change: theirs is the message's. */
const readers: Readonly<Record<string, (data: unknown, sentAt: Date) => ClerkMessage>> = {
  'user.created': (data) => ({ kind: 'person', ...user.parse(data) }),
  'user.updated': (data) => ({ kind: 'person', ...user.parse(data) }),
  'user.deleted': (data, saidAt) => ({ kind: 'person-deleted', subject: deleted.parse(data).id, saidAt }),
  'organization.created': (data) => ({ kind: 'organisation', organisation: organisation.parse(data) }),
  'organization.updated': (data) => ({ kind: 'organisation', organisation: organisation.parse(data) }),
  'organization.deleted': (data, saidAt) => ({
    kind: 'organisation-deleted',
    id: deleted.parse(data).id,
    saidAt,
  }),
  'organizationMembership.created': readMembership,
  'organizationMembership.updated': readMembership,
  'organizationMembership.deleted': (data, sentAt) => {
    const said = readMembership(data);
    return { ...said, role: null, saidAt: sentAt > said.saidAt ? sentAt : said.saidAt };
  },
};

function readMembership(data: unknown) {
  const { role, updated_at: saidAt, ...said } = membership.parse(data);
  const { organization, public_user_data: person } = said;
  return {
    kind: 'membership',
    person,
    organisation: organization,
    role: role as string | null,
    saidAt,
  } as const;
}

/**
 * @param json a message whose signature is right
 * @param sentAt when it was sent, where it does not say itself when it came about
 */
export function readClerkMessage(json: string, sentAt: Date): ClerkMessage {
  try {
    const { type, data, timestamp } = envelope.parse(JSON.parse(json));
    return Object.hasOwn(readers, type) ? readers[type]!(data, timestamp ?? sentAt) : { kind: 'other' };
  } catch (fault) {
    if (fault instanceof z.ZodError) return { kind: 'unreadable', detail: z.prettifyError(fault) };
    if (fault instanceof SyntaxError) return { kind: 'unreadable', detail: 'no JSON' };
    throw fault;
  }
}
