import { describe, expect, it } from '@jest/globals';
import { redact } from './redact.js';

describe('redact', () => {
  it.each([
    ['TESCO STORES 3021 LEEDS', 'TESCO STORES 3021 LEEDS'],
    ['  Corner \t Café\u0000 ', 'Corner Café'],
    // IBANs of the registry's examples, in any writing, with what follows them.
    ['GB33BUKB20201555555555 RENT', '[iban] RENT'],
    ['DE89 3704 0044 0532 0130 00', '[iban]'],
    ['to fr14 2004 1010 0505 0001 3m02 606, invoice 12', 'to [iban], invoice 12'],
    ['GB33BUKB20201555555556 HOLDINGS', '[number] HOLDINGS'],
    ['NO9386011117947 SHOP', '[iban] SHOP'],
    // Cards: 4111… and 3782… are test numbers of the networks.
    ['CARD 4111 1111 1111 1111 ONLINE', 'CARD [card] ONLINE'],
    ['AMAZON 378282246310005', 'AMAZON [card]'],
    ['AMAZON 4111111111111112', 'AMAZON [number]'],
    ['VISA ****1234 LIDL', 'VISA [card] LIDL'],
    ['VISA XXXX XXXX XXXX 1234 LIDL', 'VISA [card] LIDL'],
    // Accounts and numbers.
    ['20-00-00 55779911 COUNCIL TAX', '[account] COUNCIL TAX'],
    ['HMRC 1234567890', 'HMRC [number]'],
    ['EDF ENERGY A12B34C56', 'EDF ENERGY [number]'],
    ['EDF ENERGY REF12345678X', 'EDF ENERGY [number]'],
    ['ALDI 12345', 'ALDI 12345'],
    // Contacts.
    ['PAYPAL *jane.doe@example.com', 'PAYPAL [email]'],
    ['UPI somebody@okbank groceries', 'UPI [email] groceries'],
    ['UBER +44 20 7946 0958', 'UBER [phone]'],
    ['PIZZA 0113 496 0000', 'PIZZA [phone]'],
    ['PIZZA (0113) 4960000', 'PIZZA [phone]'],
    // People beside a business.
    ['John Smith Plumbing', '[person] Plumbing'],
    ['DR A PATEL DENTAL SURGERY', '[person] SURGERY'],
    ['Salon Maria Weber', 'Salon [person]'],
    ['JOHN SMITH LTD', 'JOHN SMITH LTD'],
    ['MÜLLER GMBH', 'MÜLLER GMBH'],
  ])('%s → %s', (text, redacted) => {
    expect(redact(text).text).toBe(redacted);
    expect(redact(redacted).text).toBe(redacted);
  });

  it.each([
    'MR J SMITH',
    'Mrs. Anne-Marie O’Neill',
    'Mr & Mrs Okafor',
    'JOHN SMITH',
    'SMITH JOHN',
    'Smith, John',
    'Kowalska Agnieszka',
    'J SMITH',
    'J. A. Smith',
    'maria',
    'JOHN AND MARY OKAFOR',
    'FASTER PAYMENT TO ADAEZE OKONKWO RENT',
    'FASTER PAYMENT TO MARY JONES REF RENT',
    'TRANSFER FROM ADAEZE OKONKWO',
    'Überweisung an Jürgen Klein',
    'José Álvarez',
    // A shop that is called like a person is held for one.
    'JOHN LEWIS',
  ])('%s is withheld', (text) => {
    expect(redact(text)).toEqual({ text: '[person]', isPersonal: true });
  });

  it.each([
    'Netflix',
    'LIDL',
    'T MOBILE',
    'MARKS AND SPENCER',
    'Deutsche Bahn',
    'TFL TRAVEL CH',
    'Uber Eats',
    'BP',
  ])('%s is nobody', (text) => {
    expect(redact(text)).toEqual({ text, isPersonal: false });
  });

  it('takes long texts in their stride', () => {
    const startedAt = performance.now();
    for (const text of [
      'a'.repeat(1e6),
      '1 '.repeat(1e6),
      'GB11'.repeat(1e5),
      'x@'.repeat(1e5),
      'Mr '.repeat(1e5),
    ])
      expect(redact(text).text.length).toBeLessThanOrEqual(300);
    expect(performance.now() - startedAt).toBeLessThan(500);
  });
});
