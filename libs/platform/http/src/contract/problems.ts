import { ApiExtension } from '@nestjs/swagger';

/** Codes that an operation can answer with, by status. */
export type ProblemCodes = Readonly<Record<number, readonly string[]>>;

/** How the extensions begin in which an operation's problems stand until the document is completed. */
export const problemsExtension = 'x-problems';

/**
 * The problems that an operation can answer with, by status; those of every operation (faulty request, limits)
 * are added to the document by themselves. Several of them add up, those of its class too.
 */
export const Problems = (codes: ProblemCodes) =>
  // Nest keeps one extension of a name, so each says what it holds.
  ApiExtension(`${problemsExtension} ${JSON.stringify(codes)}`, codes);
