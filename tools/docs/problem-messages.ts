import { type ErrorCode } from './errors-table.js';

const header = `// Written by tools/docs/generate.ts from the subclasses of DomainError. ESLint and Prettier pass it by.

/** What each code says to people, \`…\` for what is filled in. */
`;

/** The message of each code. */
export const messagesOf = (codes: readonly ErrorCode[]): Readonly<Record<string, string>> =>
  Object.fromEntries(codes.map(({ code, meaning }) => [code, meaning]));

/** A module with the message of each code, for the API's document. */
export function problemMessages(codes: readonly ErrorCode[]): string {
  const lines = Object.entries(messagesOf(codes)).map(
    ([code, message]) => `  ${JSON.stringify(code)}: ${JSON.stringify(message)},`,
  );
  return `${header}export const messages: Readonly<Record<string, string>> = {\n${lines.join('\n')}\n};\n`;
}
