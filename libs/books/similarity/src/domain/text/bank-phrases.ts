/** Tags that card processors and wallets put before the name of the merchant: `SUMUP *CORNER CAFE`. */
const processors = [
  'adyen', 'cko', 'crv', 'dojo', 'eb', 'ezi', 'gocardless', 'google', 'iz', 'izettle', 'klarna', 'lspg', 'mollie',
  'nyx', 'payla', 'paypal', 'pp', 'ppl', 'pypl', 'sp', 'sq', 'sqc', 'sqr', 'square', 'stripe', 'sum up', 'sumup',
  'tst', 'worldpay', 'wp', 'zettle', 'ztl',
]; // prettier-ignore

/** A tag of one to three letters before a star is a processor too, known or not. */
export const processorTag = new RegExp(`^(?:${processors.join('|')}|[a-z]{1,3})[ _]?\\*+ *`);

/** How banks begin a line: the way that the money went, not to whom. */
const openings = [
  'card payment to', 'card payment', 'card purchase', 'debit card', 'pos purchase', 'pos debit', 'pos', 'visa debit',
  'visa purchase', 'visa', 'mastercard', 'contactless', 'direct debit payment to', 'direct debit to', 'direct debit',
  'standing order to', 'standing order', 'bill payment to', 'bill payment', 'faster payment to',
  'faster payment from', 'faster payment', 'faster payments receipt', 'bank giro credit', 'bank transfer to',
  'bank transfer from', 'bank transfer', 'online transfer to', 'online transfer from', 'mobile payment to',
  'payment to', 'payment from', 'transfer to', 'transfer from', 'recurring payment to', 'recurring payment',
  'purchase at', 'purchase', 'lastschrift', 'kartenzahlung', 'sepa direct debit', 'sepa credit transfer', 'paiement cb',
  'paiement par carte', 'carte', 'virement', 'bacs', 'chaps', 'fpi', 'fpo', 'bgc', 'ddr', 'dd', 'so',
]; // prettier-ignore

export const opening = new RegExp(`^(?:${openings.join('|')})\\b[ :-]*`);

/** What follows is for the payer's own books, or the card's. */
export const reference =
  /\b(?:ref(?:erence)?|mandate(?: no)?|inv(?:oice)? no|account no|a\/c|card(?: ending)?|auth(?: code)?)[ .:#-]+(?=\S*\d)\S+/g;

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec';

/** Days and times, in figures and with English months: `12/03/2018`, `2018-03-12`, `12MAR18`, `09:41`. */
export const dates = new RegExp(
  [
    String.raw`\b(?:on )?\d{4}-\d{1,2}-\d{1,2}\b`,
    String.raw`\b(?:on )?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\b`,
    String.raw`\b(?:on )?\d{1,2}(?:st|nd|rd|th)? ?(?:${months})[a-z]*(?: ?\d{2,4})?\b`,
    String.raw`\b\d{1,2}:\d{2}(?::\d{2})?\b`,
  ].join('|'),
  'g',
);

/** Legal forms say nothing of what somebody sells, and are written or left out at will. */
export const legalForms: ReadonlySet<string> = new Set(
  'ltd limited plc llp inc incorporated corp llc gmbh ag bv nv sarl sas srl spa oy ab pty'.split(' '),
);

/** Pieces of web addresses, and countries as card networks print them at the end. */
export const addressWords: ReadonlySet<string> = new Set('www http https co uk com net org'.split(' '));
export const countryTails: ReadonlySet<string> = new Set(
  'gb gbr usa us irl ie fra fr deu de nld nl lux lu esp ita swe che'.split(' '),
);
