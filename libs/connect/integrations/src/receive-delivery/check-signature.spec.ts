import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { otherSecret, secret, signed } from '../testing/signed.js';
import { checkSignature, type SignatureHeaders } from './check-signature.js';

const now = new Date('2026-11-21T12:00:00Z');
const body = '{"amount":"1.00 €"}';
const good = signed(body, { at: now });
const webhook = new Webhook(secret);
const inSeconds = (seconds: number) => new Date(now.getTime() + seconds * 1_000);
const check = (headers: SignatureHeaders, bytes: string | Buffer = body) =>
  checkSignature(webhook, headers, Buffer.from(bytes), now).outcome;

const v1 = good['webhook-signature'];
const forged = `v1,${Buffer.alloc(32).toString('base64')}`;

describe('checkSignature', () => {
  it('tells the sender’s id and the text that was signed', () => {
    const text = body;
    expect(checkSignature(webhook, good, Buffer.from(body), now)).toEqual({
      outcome: 'valid',
      externalId: 'msg_1',
      text,
    });
  });

  it.each([
    ['one of several signatures', { ...good, 'webhook-signature': `${forged} v1a,abc ${v1}` }],
    ['five minutes ago', signed(body, { at: inSeconds(-300) })],
    ['in five minutes', signed(body, { at: inSeconds(300) })],
  ])('takes %s', (_, headers) => {
    expect(check(headers)).toBe('valid');
  });

  it('takes an empty body, whose meaning is for others to judge', () => {
    expect(check(signed('', { at: now }), '')).toBe('valid');
  });

  it.each([
    ['an altered body', '{"amount":"9.00 €"}'],
    ['a body with one space more', `${body} `],
    ['no body', ''],
  ])('refuses %s', (_, altered) => {
    expect(check(good, altered)).toBe('invalid');
  });

  it.each<[string, SignatureHeaders]>([
    ['a forged signature', { ...good, 'webhook-signature': forged }],
    ['another secret’s', signed(body, { at: now, by: otherSecret })],
    ['an altered id', { ...good, 'webhook-id': 'msg_2' }],
    ['an altered time', { ...good, 'webhook-timestamp': String(Number(good['webhook-timestamp']) + 1) }],
    ['another version', { ...good, 'webhook-signature': v1.replace('v1', 'v2') }],
    ['no version', { ...good, 'webhook-signature': v1.slice(3) }],
    ['half a signature', { ...good, 'webhook-signature': v1.slice(0, -4) }],
    ['an empty signature', { ...good, 'webhook-signature': '' }],
    ['no signature', { ...good, 'webhook-signature': undefined }],
    ['no id', { ...good, 'webhook-id': undefined }],
    ['no time', { ...good, 'webhook-timestamp': undefined }],
    ['a time that is none', { ...good, 'webhook-timestamp': 'now' }],
    ['a time with something behind it', { ...good, 'webhook-timestamp': `${good['webhook-timestamp']}x` }],
    ['an id with a full stop', signed(body, { at: now, id: 'msg.1' })],
    ['an id that is too long', signed(body, { at: now, id: 'm'.repeat(256) })],
    ['nothing', {}],
  ])('refuses %s', (_, headers) => {
    expect(check(headers)).toBe('invalid');
  });

  it('refuses other bytes that read as the same text', () => {
    const text = '"\ufffd"';
    const other = Buffer.from([0x22, 0xff, 0x22]);
    expect(other.toString()).toBe(text);
    expect(check(signed(text, { at: now }), text)).toBe('valid');
    expect(check(signed(text, { at: now }), other)).toBe('invalid');
  });

  it.each([-301, 301, -86_400, 86_400])('finds it expired when signed %d seconds from now', (seconds) => {
    expect(check(signed(body, { at: inSeconds(seconds) }))).toBe('expired');
  });

  it('agrees with the library on every body', () => {
    fc.assert(
      fc.property(fc.json(), fc.uuid(), fc.boolean(), (text, id, isOurs) => {
        const headers = signed(text, { id, by: isOurs ? secret : otherSecret });
        const checked = checkSignature(webhook, headers, Buffer.from(text), new Date());
        const verify = () => webhook.verify(text, headers, { jsonParse: false });
        if (checked.outcome === 'valid') expect(verify).not.toThrow();
        else expect(verify).toThrow();
        expect(checked.outcome).toBe(isOurs ? 'valid' : 'invalid');
      }),
      { numRuns: 200 },
    );
  });
});
