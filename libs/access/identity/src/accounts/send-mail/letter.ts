/** What a mail says: short paragraphs, and at most one thing to do. */
export interface Letter {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly action?: { readonly label: string; readonly url: string };
}

/** Both forms of a letter. Names in it are other people's choice: they become text, whatever they hold. */
export function rendered({ subject, paragraphs, action }: Letter): {
  subject: string;
  text: string;
  html: string;
} {
  const [first = '', ...more] = paragraphs.map(plain);
  const blocks = [first, ...(action ? [`${action.label}:\n${action.url}`] : []), ...more, 'Balance'];
  const html = [
    paragraph(first),
    ...(action ? [`<p><a href="${escaped(action.url)}">${escaped(action.label)}</a></p>`] : []),
    ...more.map(paragraph),
    '<p>Balance</p>',
  ];
  return {
    subject: plain(subject),
    text: `${blocks.join('\n\n')}\n`,
    html: `<!doctype html>\n<html lang="en"><body>\n${html.join('\n')}\n</body></html>\n`,
  };
}

const paragraph = (text: string): string => `<p>${escaped(text)}</p>`;

/** One line without what is not drawn: a name can neither begin a paragraph of its own nor turn the text around. */
const plain = (text: string): string => text.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ');

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
