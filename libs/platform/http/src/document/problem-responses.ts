import { type ExampleObject, type OpenAPIObject, type ResponseObject } from '@nestjs/swagger';
import { type ProblemCodes, problemsExtension } from '../contract/problems.js';
import { problem } from '../problem.js';
import { mapOperations, type Operation, operationsOf } from './operations.js';
import { problemSchemas } from './problem-schema.js';
import { usualProblems } from './usual-problems.js';

/** What each code says to people, `…` for what is filled in. */
export type ProblemMessages = Readonly<Record<string, string>>;

/** Writes out with which problems each operation can answer; their examples are kept once, under the code. */
export function withProblemResponses(document: OpenAPIObject, messages: ProblemMessages): OpenAPIObject {
  const all = operationsOf(document).flatMap(({ operation }) => [...problemsOf(operation)]);
  const examples = Object.fromEntries(
    all
      .flatMap(([status, codes]) => codes.map((code) => [code, exampleOf(status, code, messages)] as const))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const { schemas, ...components } = document.components ?? {};
  return {
    ...mapOperations(document, withOwnProblems),
    components: { ...components, examples, schemas: { ...schemas, ...problemSchemas } },
  };
}

/** The codes by status: those that stand on the operation, and those that are usual for its kind. */
function problemsOf(operation: Operation): Map<number, string[]> {
  const declared = Object.entries(operation)
    .filter(([name]) => name.startsWith(problemsExtension))
    .map(([, codes]) => codes as ProblemCodes);
  const codes = new Map<number, string[]>();
  for (const [status, more] of [...declared, ...usualProblems(operation)].flatMap(entriesOf))
    codes.set(status, [...new Set([...(codes.get(status) ?? []), ...more])]);
  return new Map([...codes].sort(([a], [b]) => a - b));
}

const entriesOf = (codes: ProblemCodes): [number, readonly string[]][] =>
  Object.entries(codes).map(([status, more]) => [Number(status), more]);

function withOwnProblems(operation: Operation): Operation {
  const problems = [...problemsOf(operation)].map(([status, codes]) => [status, responseOf(codes)]);
  return { ...operation, responses: { ...operation.responses, ...Object.fromEntries(problems) } };
}

const responseOf = (codes: readonly string[]): ResponseObject => ({
  description: codes.map((code) => `\`${code}\``).join(', '),
  content: {
    'application/problem+json': {
      schema: { $ref: '#/components/schemas/Problem' },
      examples: Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }])),
    },
  },
});

const exampleOf = (status: number, code: string, messages: ProblemMessages): ExampleObject => ({
  value: {
    ...problem(status, code, messages[code] ?? 'What was wrong, and what to do'),
    instance: '0f8fad5b-d9cb-469f-a165-70867728950e',
    ...(code === 'http.request-invalid' && {
      errors: [{ pointer: '/name', detail: 'name must be longer than or equal to 1 characters' }],
    }),
  },
});
