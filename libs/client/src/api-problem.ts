import { type Schemas } from './schemas.js';

export type Problem = Schemas['Problem'];

/** What the API refused, or what somebody between here and there answered instead of it. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly status: number;
  /** Stable, to switch on; `http.<status>` when the answer was not the API's. */
  readonly code: string;
  /** The faulty fields of the request. */
  readonly errors: Schemas['FieldError'][];

  /** @param problem the body of the answer, parsed if it was JSON */
  constructor(
    response: Response,
    readonly problem: unknown,
  ) {
    const told = isProblem(problem) ? problem : undefined;
    super(told?.detail ?? `${response.status} ${response.statusText} from ${response.url}`);
    this.status = response.status;
    this.code = told?.code ?? `http.${response.status}`;
    this.errors = told?.errors ?? [];
  }
}

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'code' in body && 'detail' in body;
