import { type DownloadLink } from '../../download-links/download-links.js';

export interface ReportLetter {
  /** What the schedule is called. */
  readonly name: string;
  readonly title: string;
  readonly tenantName: string;
  readonly links: readonly (DownloadLink & { readonly format: string })[];
  /** Formats that could not be made. */
  readonly missing: readonly string[];
}

/** Both forms of the mail. Names in it are other people's choice: they become text, whatever they hold. */
export function letterOf({ name, title, tenantName, links, missing }: ReportLetter): {
  subject: string;
  text: string;
  html: string;
} {
  const [first] = links;
  const about = plain(`“${title}” of ${tenantName} is ready.`);
  const until =
    first && `The links hold until ${momentText(first.expiresAt)}; whoever has one can download the file.`;
  const lacks =
    missing.length > 0 &&
    `As ${missing.map((format) => format.toUpperCase()).join(' and ')} it could not be made.`;
  const after = [until, lacks, 'You are sent this because somebody there chose you as a recipient.'].filter(
    (paragraph) => typeof paragraph === 'string',
  );
  const text = [
    about,
    ...links.map(({ format, url }) => `${format.toUpperCase()}:\n${url}`),
    ...after,
    'Balance',
  ];
  const html = [
    paragraph(escaped(about)),
    ...links.map(({ format, url }) =>
      paragraph(`<a href="${escaped(url)}">Download as ${format.toUpperCase()}</a>`),
    ),
    ...after.map((one) => paragraph(escaped(one))),
    paragraph('Balance'),
  ];
  return {
    subject: plain(`${name}: ${title}`),
    text: `${text.join('\n\n')}\n`,
    html: `<!doctype html>\n<html lang="en"><body>\n${html.join('\n')}\n</body></html>\n`,
  };
}

const momentText = (moment: Date): string => `${moment.toISOString().slice(0, 16).replace('T', ' ')} UTC`;

const paragraph = (html: string): string => `<p>${html}</p>`;

/** One line without what is not drawn: a name can neither begin a paragraph of its own nor turn the text around. */
const plain = (text: string): string => text.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ');

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
