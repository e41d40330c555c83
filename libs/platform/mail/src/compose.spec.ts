import { describe, expect, it } from '@jest/globals';
import { createTransport } from 'nodemailer';
import { composed, senderOf } from './compose.js';
import { type Recipient } from './mail.js';
import { aMail } from './testing/a-mail.js';

const from = senderOf('Balance <balance@example.com>');
const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

/** The message as it goes over the wire, and to whom. */
async function sent(to: Recipient, subject = 'A subject') {
  const { message, envelope } = await transport.sendMail(composed(aMail({ to, subject }), from, new Date(0)));
  const [head = ''] = String(message).split('\r\n\r\n');
  return { names: [...head.matchAll(/^([\w-]+):/gm)].map(([, name]) => name), head, envelope };
}

const names = [
  'Auto-Submitted',
  'From',
  'To',
  'Subject',
  'Message-ID',
  'Date',
  'MIME-Version',
  'Content-Type',
];

describe('senderOf', () => {
  it.each([
    [
      'Balance <balance@example.com>',
      { name: 'Balance', address: 'balance@example.com', domain: 'example.com' },
    ],
    ['balance@localhost', { name: '', address: 'balance@localhost', domain: 'localhost' }],
  ])('reads %p', (text, sender) => expect(senderOf(text)).toEqual(sender));

  it.each(['', 'Balance', 'Balance <>', 'a@b.c, d@e.f', 'A: a@b.c;', 'Balance <a@b@c>'])(
    'refuses %p',
    (text) => {
      expect(() => senderOf(text)).toThrow(expect.objectContaining({ code: 'mail.sender-invalid' }));
    },
  );
});

describe('composed', () => {
  it.each([
    'Ann',
    'Ann\r\nBcc: eve@example.com',
    'Ann\nBcc: eve@example.com',
    'Ann\rBcc: eve@example.com',
    'Ann\u2028Bcc: eve@example.com',
    'Ann\u0085Bcc: eve@example.com',
    'Ann\0Bcc: eve@example.com',
    'Ann" <eve@example.com>, "',
    'Ann <eve@example.com>, Bob',
    '=?utf-8?Q?Ann=0D=0ABcc=3A_eve=40example=2Ecom?=',
    'Zoë\r\n\r\nDear reader,',
  ])('neither adds a header nor a reader, whatever is in a name: %p', async (name) => {
    const message = await sent({ address: 'ann@example.com', name }, `${name} asks you`);
    expect(message.names).toEqual(names);
    expect(message.envelope).toEqual({ from: 'balance@example.com', to: ['ann@example.com'] });
  });

  it.each([
    '',
    'ann',
    'ann@',
    '@example.com',
    'a@b@c',
    'ann@example.com, eve@example.com',
    'ann@example.com>\r\nRCPT TO:<eve@example.com',
    'ann@example.com\n',
    '"ann eve"@example.com',
    'ann <ann@example.com>',
    'ann\u200b@example.com',
  ])('refuses as a recipient %p', (address) => {
    expect(() => composed(aMail({ to: { address } }), from, new Date(0))).toThrow(
      expect.objectContaining({ code: 'mail.recipient-invalid' }),
    );
  });

  it('keeps the id as the Message-ID, so that a repeat can be told', async () => {
    expect((await sent({ address: 'ann@example.com' })).head).toContain('Message-ID: <a1b2c3@example.com>');
  });
});
