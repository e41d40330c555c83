import {
  type ContentObject,
  type OpenAPIObject,
  type OperationObject,
  type ReferenceObject,
  type ResponseObject,
} from '@nestjs/swagger';
import { type ErrorCode } from './errors-table.js';

type Operation = OperationObject & { readonly 'x-permission'?: unknown };

const methods = ['get', 'put', 'post', 'delete', 'patch'] as const;
const problemType = 'application/problem+json';

/** What the document leaves unsaid, by operation; nothing when it is complete. */
export function apiGaps(document: OpenAPIObject, codes: readonly ErrorCode[]): Record<string, string[]> {
  const known = new Set(codes.map(({ code, status }) => `${status} ${code}`));
  const gaps = Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      const missing = operation ? gapsOf(path, operation, known) : [];
      return missing.length > 0 ? [[`${method.toUpperCase()} ${path}`, missing]] : [];
    }),
  );
  return Object.fromEntries(gaps);
}

function gapsOf(path: string, operation: Operation, known: ReadonlySet<string>): string[] {
  const { summary, requestBody, responses, security = [], parameters = [] } = operation;
  const permission = operation['x-permission'];
  const statuses = Object.keys(responses).map(Number);
  const isOpen = permission === 'public';
  const names = parameters.map((parameter) => ('name' in parameter ? parameter.name : ''));
  return [
    ...(summary ? [] : ['no summary']),
    ...(typeof permission === 'string' ? [] : ['no permission']),
    ...(isOpen === (security.length === 0) ? [] : ['security does not fit the permission']),
    ...(isOpen || [401, 403].every((status) => statuses.includes(status)) ? [] : ['no 401 or no 403']),
    ...(path.includes('{') && !statuses.includes(404) ? ['an id, but no 404'] : []),
    ...(statuses.includes(201) && !names.includes('Idempotency-Key') ? ['created twice by a repeat'] : []),
    ...(requestBody && 'content' in requestBody ? contentGaps('body', requestBody.content) : []),
    ...(statuses.some((status) => status >= 200 && status < 300) ? [] : ['no success']),
    ...Object.entries(responses).flatMap(([status, response]) => answerGaps(status, response, known)),
  ];
}

function answerGaps(
  status: string,
  response: ResponseObject | ReferenceObject | undefined,
  known: ReadonlySet<string>,
): string[] {
  if (!response || '$ref' in response) return [`${status} is kept elsewhere`];
  if (['204', '304'].includes(status)) return response.content ? [`${status} has a body`] : [];
  // Accepted, with nothing to tell of it.
  if (status === '202' && !response.content) return [];
  if (Number(status) < 400) return contentGaps(status, response.content);
  const codes = Object.keys(response.content?.[problemType]?.examples ?? {});
  if (codes.length === 0) return [`${status} without a code`];
  return codes
    .filter((code) => !known.has(`${status} ${code}`))
    .map((code) => `no ${status} ${code} anywhere`);
}

function contentGaps(of: string, content: ContentObject = {}): string[] {
  const kinds = Object.entries(content);
  if (kinds.length === 0) return [`${of} without a schema`];
  return kinds.flatMap(([type, { schema, example, examples }]) => [
    ...(isSchema(schema) ? [] : [`${of} without a schema (${type})`]),
    ...(example !== undefined || examples ? [] : [`${of} without an example (${type})`]),
  ]);
}

/** An example alone tells no type. */
const isSchema = (schema: object = {}): boolean => Object.keys(schema).some((key) => key !== 'example');
