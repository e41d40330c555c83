import { ApiProblem } from './api-problem.js';

interface Answer {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** The body of the answer if it was a success. */
type Data<Of extends Answer> = Of extends { data: infer Body } ? Body : never;

/**
 * The body of an answer that has to be a success: `await unwrap(client.GET('/api/v1/rules'))`.
 *
 * @throws {ApiProblem} for every other answer
 */
export async function unwrap<Of extends Answer>(asked: Promise<Of>): Promise<Data<Of>> {
  const { data, error, response } = await asked;
  if (!response.ok) throw new ApiProblem(response, error);
  return data as Data<Of>;
}
