import { describe, expect, it } from '@jest/globals';
import { readEmail } from './email.js';

const keyOf = (text: string): string | undefined => {
  const reading = readEmail(text);
  return reading.outcome === 'read' ? reading.email.key : undefined;
};

describe('readEmail', () => {
  it('keeps what was typed for sending, without the spaces around it', () => {
    expect(readEmail(' Jörg+Shop@MÜLLER.de\n')).toEqual({
      outcome: 'read',
      email: { typed: 'Jörg+Shop@MÜLLER.de', key: 'jörg+shop@xn--mller-kva.de' },
    });
  });

  it.each([
    ['case', 'Ann@Example.COM', 'ann@example.com'],
    ['case of other alphabets', 'ЮЛИЯ@ПОЧТА.РФ', 'юлия@почта.рф'],
    ['composed and combining marks', 'jose\u0301@example.com', 'jos\u00e9@example.com'],
    ['marks in another order', 'a\u0323\u0307@example.com', 'a\u0307\u0323@example.com'],
    ['full-width letters', 'ａｎｎ@example.com', 'ann@example.com'],
    ['ligatures', 'ﬁona@example.com', 'fiona@example.com'],
    ['the long s and the Kelvin sign', 'ſuſan.\u212a@example.com', 'susan.k@example.com'],
    ['sharp s', 'strauß@example.com', 'STRAUSS@example.com'],
    ['capital sharp s', 'STRAU\u1e9e@example.com', 'strauss@example.com'],
    ['sigma at the end of a word', 'ΟΔΟΣ@example.com', 'οδος@example.com'],
    ['dotted capital I', '\u0130lker@example.com', 'i\u0307lker@example.com'],
    ['a domain and its ASCII form', 'ann@bücher.example', 'ann@xn--bcher-kva.example'],
    ['ideographic full stops in a domain', 'ann@例え。テスト', 'ann@例え.テスト'],
  ])('takes for the same address: %s', (_, one, other) => {
    expect(keyOf(one)).toBeDefined();
    expect(keyOf(one)).toBe(keyOf(other));
  });

  it.each([
    ['the Turkish dotless i', 'm\u0131ke@example.com', 'mike@example.com'],
    ['the Turkish dotless i in a domain', 'mike@g\u0131thub.example', 'mike@github.example'],
    ['a capital I for a dotted one', 'ILKER@example.com', '\u0130LKER@example.com'],
    ['a name wholly in Cyrillic letters that look Latin', 'сосо@example.com', 'coco@example.com'],
    ['a domain wholly in Cyrillic letters', 'ann@аррӏе.example', 'ann@apple.example'],
    ['accents', 'jose@example.com', 'jos\u00e9@example.com'],
    ['dots', 'ann.lee@example.com', 'annlee@example.com'],
    ['tags', 'ann+a@example.com', 'ann@example.com'],
    ['a domain below another', 'ann@mail.example.com', 'ann@example.com'],
  ])('takes for two addresses: %s', (_, one, other) => {
    expect([keyOf(one), keyOf(other)]).not.toContain(undefined);
    expect(keyOf(one)).not.toBe(keyOf(other));
  });

  it.each([
    'ann@localhost',
    "o'neil@example.com",
    '!#$%&*+/=?^_`{|}~-@example.com',
    'ann@a-b.example',
    '木村.さん@例え.テスト',
    'tanaka木村@example.com',
    '김민준@example.com',
    `${'a'.repeat(64)}@example.com`,
  ])('reads %p', (text) => expect(keyOf(text)).toBeDefined());

  it.each([
    ['nothing', ''],
    ['no @', 'ann'],
    ['two @', 'ann@lee@example.com'],
    ['no name', '@example.com'],
    ['no domain', 'ann@'],
    ['a full-width @', 'ann\uff20example.com'],
    ['a full-width @ in the name', 'ann\uff20evil.example@example.com'],
    ['a small @', 'ann\ufe6bexample.com'],
    ['a full-width < in the name', 'ann\uff1c@example.com'],
    ['a comma, which begins a second reader', 'ann@example.com,eve@example.com'],
    ['a name in brackets', 'Ann <ann@example.com>'],
    ['a quoted name', '"ann lee"@example.com'],
    ['a comment', 'ann(work)@example.com'],
    ['a space inside', 'ann lee@example.com'],
    ['a no-break space inside', 'ann\u00a0lee@example.com'],
    ['a line break', 'ann@example.com\r\nBcc: eve@example.com'],
    ['a line separator', 'ann\u2028@example.com'],
    ['a zero byte', 'ann\0@example.com'],
    ['an escape', 'ann\u001b@example.com'],
    ['half of a surrogate pair', 'ann\ud800@example.com'],
    ['a zero-width space', 'a\u200bnn@example.com'],
    ['a zero-width joiner', 'a\u200dnn@example.com'],
    ['a word joiner', 'a\u2060nn@example.com'],
    ['a byte order mark', 'a\ufeffnn@example.com'],
    ['a soft hyphen', 'a\u00adnn@example.com'],
    ['a combining grapheme joiner', 'a\u034fnn@example.com'],
    ['a variation selector', 'ann\ufe0f@example.com'],
    ['a Hangul filler', 'ann\u3164@example.com'],
    ['text from right to left by override', 'ann\u202egro.evil@example.com'],
    ['an isolate', 'ann\u2066x\u2069@example.com'],
    ['a tag character', 'ann\u{e0061}@example.com'],
    ['a Cyrillic a among Latin letters', 'p\u0430ypal@example.com'],
    ['a Greek omicron among Latin letters', 'b\u03bfb@example.com'],
    ['Greek among Cyrillic letters', 'сοсо@example.com'],
    ['a Cyrillic letter in a Latin domain', 'ann@p\u0430ypal.example'],
    ['letters of a script that nobody uses', '\u{10400}@example.com'],
    ['a symbol', 'ann😀@example.com'],
    ['a dot at the beginning', '.ann@example.com'],
    ['a dot at the end of the name', 'ann.@example.com'],
    ['two dots', 'ann..lee@example.com'],
    ['a dot at the end of the domain', 'ann@example.com.'],
    ['a port', 'ann@example.com:25'],
    ['a path', 'ann@example.com/x'],
    ['an underscore in the domain', 'ann@exa_mple.com'],
    ['an address of numbers', 'ann@127.0.0.1'],
    ['an address in brackets', 'ann@[127.0.0.1]'],
    ['a number that a URL takes for an address', 'ann@0x7f000001'],
    ['a label that is no punycode', 'ann@xn--a.example'],
    ['a label of 64 characters', `ann@${'a'.repeat(64)}.example`],
    ['a name of 65 bytes', `${'a'.repeat(65)}@example.com`],
    ['a name of 66 bytes in 33 characters', `${'é'.repeat(33)}@example.com`],
    ['255 bytes', `ann@${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.example`],
  ])('refuses %s', (_, text) => {
    expect(readEmail(text)).toEqual({ outcome: 'refused', detail: expect.any(String) });
  });
});
