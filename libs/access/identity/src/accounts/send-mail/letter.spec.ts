import { describe, expect, it } from '@jest/globals';
import { rendered } from './letter.js';
import { alreadyRegistered } from './letters/already-registered.js';
import { invitation } from './letters/invitation.js';
import { passwordChanged } from './letters/password-changed.js';
import { resetPassword } from './letters/reset-password.js';
import { secondFactorOff, secondFactorOn } from './letters/second-factor-changed.js';
import { verifyEmail } from './letters/verify-email.js';

const url = 'https://balance.example/page#token=abc.def';
const facts = {
  tenantName: 'Acme',
  role: 'viewer',
  inviterName: 'Ann',
  expiresAt: new Date('2026-11-28T12:34:56Z'),
};

describe('letters', () => {
  it.each([
    ['verify-email', verifyEmail(url)],
    ['already-registered', alreadyRegistered(url)],
    ['reset-password', resetPassword(url)],
    ['password-changed', passwordChanged(url)],
    ['second-factor-on', secondFactorOn(url)],
    ['second-factor-off', secondFactorOff(url)],
    ['invitation', invitation(url, facts)],
  ])('%s says what to do, as text and as a page', (_, letter) => {
    const { subject, text, html } = rendered(letter);
    expect(subject).toMatch(/^.{5,60}$/);
    expect(text).toContain(`:\n${url}\n`);
    expect(html).toContain(`<a href="${url}">`);
    expect(text).toMatch(/If .* not/);
  });

  it('an invitation says who asks, for what and until when', () => {
    expect(rendered(invitation(url, facts)).text).toContain(
      'Ann asks you to join “Acme” on Balance, as viewer.',
    );
    expect(rendered(invitation(url, facts)).text).toContain('until 2026-11-28 12:34 UTC');
    expect(rendered(invitation(url, { ...facts, inviterName: null })).text).toContain('Somebody there asks');
  });

  it('a name is text, whatever it holds', () => {
    const tenantName = '</p><script>alert("x")</script>\r\n\r\nhttps://evil.example\u2029\u202eb';
    const { subject, text, html } = rendered(
      invitation(url, { ...facts, tenantName, inviterName: `<b>'Eve'&` }),
    );
    expect(html).not.toMatch(/<script|<b>/);
    expect(html).toContain('&#60;b&#62;&#39;Eve&#39;&#38; asks');
    for (const form of [subject, text, html]) expect(form).not.toMatch(/\r|\u2029|\u202e/);
    expect(subject).not.toContain('\n');
    expect(text.split('\n\n')).toHaveLength(5);
  });
});
