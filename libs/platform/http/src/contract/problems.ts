import { ApiExtension } from '@nestjs/swagger';

/** Where an operation's own problems stand in the document until it is completed. */
export const problemsExtension = 'x-problems';

/**
 * The problems that an operation can answer with, by status; those of every operation (faulty request, caller, limits)
 * are added to the document by themselves.
 */
export const Problems = (codes: Readonly<Record<number, readonly string[]>>) =>
  ApiExtension(problemsExtension, codes);
