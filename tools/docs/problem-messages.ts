import { type ErrorCode } from './errors-table.js';

const header = `// Written by tools/docs/generate.ts from the subclasses of DomainError. ESLint and Prettier pass it by.

/** What each code says to people, \`…\` for what is filled in. */
`;

/** The message of each code. */
export const messagesOf = (codes: readonly ErrorCode[]): Readonly<Record<string, string>> =>
  Object.fromEntries(codes.map(({ code, meaning }) => [code, meaning]));

/** A module with the message and the status of each code, for the API's document and its pages. */
export function problemMessages(codes: readonly ErrorCode[]): string {
  const statuses = Object.fromEntries(codes.map(({ code, status }) => [code, status]));
  return `${header}${table('messages', 'string', messagesOf(codes))}
/** With which status each code is answered. */
${table('statuses', 'number', statuses)}`;
}

function table(name: string, type: string, values: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(values).map(
    ([code, value]) => `  ${JSON.stringify(code)}: ${JSON.stringify(value)},`,
  );
  return `export const ${name}: Readonly<Record<string, ${type}>> = {\n${lines.join('\n')}\n};\n`;
}
