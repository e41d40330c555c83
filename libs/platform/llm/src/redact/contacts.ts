/** Addresses for mail, and of payment schemes that look like them (`name@bank`). */
const mail = /[^\s<>()[\],;:"]+@[^\s<>()[\],;:"]+/gu;

/** International form, or a national one that begins with a zero and is written in groups. */
const phone =
  /(?<![\p{L}\p{N}])(?:\+|00)\d[\d ().-]{6,18}\d|(?<![\p{L}\p{N}])\(?0\d{2,4}\)?[ -]\d{3,4}[ -]?\d{3,4}(?!\d)/gu;

export const maskMail = (text: string): string => text.replace(mail, '[email]');

export const maskPhones = (text: string): string => text.replace(phone, '[phone]');
