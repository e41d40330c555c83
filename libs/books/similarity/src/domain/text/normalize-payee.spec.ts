import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normalizePayee } from './normalize-payee.js';

describe('normalizePayee', () => {
  it.each([
    // Card processors and wallets.
    ['SUMUP *CORNER CAFE', 'corner cafe'],
    ['SumUp  *Corner Café', 'corner cafe'],
    ['SUMUP*CORNER CAFE', 'corner cafe'],
    ['SQ *THE GREEN BEAN', 'the green bean'],
    ['SQC*THE GREEN BEAN', 'the green bean'],
    ['PAYPAL *LAMPSHADES', 'lampshades'],
    ['PP*LAMPSHADES', 'lampshades'],
    ['PYPL *LAMPSHADES', 'lampshades'],
    ['IZ *PETES PLUMBING', 'petes plumbing'],
    ['ZETTLE_*PETES PLUMBING', 'petes plumbing'],
    ['iZettle *Petes Plumbing', 'petes plumbing'],
    ['SP * PAPER AND STRING', 'paper and string'],
    ['TST* THE OLD MILL', 'the old mill'],
    ['WP*RIVER LODGE', 'river lodge'],
    ['QQX *RIVER LODGE', 'river lodge'],
    ['PAYPAL *SQ *RIVER LODGE', 'river lodge'],
    ['PAYPAL', 'paypal'],
    ['PP*1899CODE', 'pp'],
    // The merchant stands before the star, an order behind it.
    ['Bigshop.co.uk*MT0HF24Q4', 'bigshop'],
    ['BIGSHOP*AB1C2D3', 'bigshop'],
    // How banks begin.
    ['CARD PAYMENT TO OAKLEAF BAKERY', 'oakleaf bakery'],
    ['DIRECT DEBIT PAYMENT TO NORTHERN WATERWORKS', 'northern waterworks'],
    ['DIRECT DEBIT NORTHERN WATERWORKS', 'northern waterworks'],
    ['STANDING ORDER TO J SMITH', 'j smith'],
    ['FASTER PAYMENT TO J SMITH', 'j smith'],
    ['BACS OAKLEAF BAKERY', 'oakleaf bakery'],
    ['VISA OAKLEAF BAKERY', 'oakleaf bakery'],
    ['Lastschrift Stadtwerk Neudorf', 'stadtwerk neudorf'],
    ['CONTACTLESS', 'contactless'],
    ['POSTERS AND PRINTS', 'posters and prints'],
    ['SOLAR ROOFS', 'solar roofs'],
    // Numbers, stores, towns.
    ['OAKLEAF BAKERY 0042', 'oakleaf bakery'],
    ['OAKLEAF BAKERY #42', 'oakleaf bakery'],
    ['OAKLEAF BAKERY 0042 LEEDS', 'oakleaf bakery'],
    ['OAKLEAF BAKERY 0042 LEEDS GB', 'oakleaf bakery'],
    ['OAKLEAF BAKERY-0042', 'oakleaf bakery'],
    ['OAKLEAF BAKERY GBR', 'oakleaf bakery'],
    ['123 TAXIS', 'taxis'],
    ['OAKLEAF 0042 THE BAKERY BY THE SEA', 'oakleaf the bakery by the sea'],
    ['4711', '4711'],
    ['24 7 LOCKS', 'locks'],
    // References.
    ['OAKLEAF BAKERY REF 99812', 'oakleaf bakery'],
    ['OAKLEAF BAKERY REF: AB-99812', 'oakleaf bakery'],
    ['OAKLEAF BAKERY MANDATE NO 0017', 'oakleaf bakery'],
    ['OAKLEAF BAKERY INV NO 17', 'oakleaf bakery'],
    ['OAKLEAF BAKERY XXXX1234', 'oakleaf bakery'],
    ['REFRIGERATION SUPPLIES', 'refrigeration supplies'],
    // Days and times.
    ['OAKLEAF BAKERY 12/03/2018', 'oakleaf bakery'],
    ['OAKLEAF BAKERY 12.03', 'oakleaf bakery'],
    ['OAKLEAF BAKERY 2018-03-12', 'oakleaf bakery'],
    ['OAKLEAF BAKERY ON 12 MAR', 'oakleaf bakery'],
    ['OAKLEAF BAKERY 12MAR18', 'oakleaf bakery'],
    ['OAKLEAF BAKERY 12/03 09:41', 'oakleaf bakery'],
    ['MARCH HARE INN', 'march hare inn'],
    // Legal forms and addresses.
    ['Oakleaf Bakery Ltd', 'oakleaf bakery'],
    ['Oakleaf Bakery Limited', 'oakleaf bakery'],
    ['OAKLEAF BAKERY LTD.', 'oakleaf bakery'],
    ['Neudorf Papier GmbH', 'neudorf papier'],
    ['WWW.OAKLEAF.CO.UK', 'oakleaf'],
    ['https://oakleaf.com', 'oakleaf'],
    ['LIMITED', 'limited'],
    // Letters.
    ['Café  Zürich', 'cafe zurich'],
    ['ＦＵＬＬ ＷＩＤＴＨ', 'full width'],
    ['Straßenbau Ærø', 'strassenbau aero'],
    ["O'Neill’s Yard", 'oneills yard'],
    ['Fish & Chips', 'fish and chips'],
    ['Хлеб и соль', 'хлеб и соль'],
    ['パン屋', 'ハン屋'],
    ['zero\u200bwidth', 'zerowidth'],
    ['', ''],
    ['   ', ''],
    ['***', '***'],
  ])('%s is %s', (text, expected) => {
    expect(normalizePayee(text)).toBe(expected);
  });

  it('takes any text, and as long to read as a short one', () => {
    expect(normalizePayee('OAKLEAF '.repeat(1_250))).toHaveLength(399);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 10_000 }), (text) => {
        expect(normalizePayee(text).length).toBeLessThan(10_000);
      }),
    );
  });

  it('does not tell cases and blanks apart', () => {
    const letters = fc.stringMatching(/^[a-z]{3,8}( [a-z]{3,8}){0,3}$/);
    fc.assert(
      fc.property(letters, (text) => {
        expect(normalizePayee(`  ${text.toUpperCase().replaceAll(' ', '   ')} `)).toBe(normalizePayee(text));
      }),
    );
  });
});
