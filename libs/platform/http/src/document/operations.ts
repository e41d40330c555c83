import {
  type HeadersObject,
  type OpenAPIObject,
  type OperationObject,
  type ParameterObject,
  type ResponsesObject,
} from '@nestjs/swagger';

/** An operation with the extensions that decorators have left on it. */
export type Operation = OperationObject & { [extension: `x-${string}`]: unknown };

const methods = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options'] as const;

/** Where an operation stands in the document. */
export interface Place {
  readonly path: string;
  readonly method: (typeof methods)[number];
}

/** Every operation of a document, in its order. */
export const operationsOf = ({ paths }: OpenAPIObject): (Place & { readonly operation: Operation })[] =>
  Object.entries(paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ path, method, operation: { ...operation } }] : [];
    }),
  );

/** The document with each of its operations changed. */
export function mapOperations(
  document: OpenAPIObject,
  change: (operation: Operation, place: Place) => Operation,
): OpenAPIObject {
  const paths = structuredClone(document.paths);
  for (const { path, method, operation } of operationsOf(document))
    paths[path] = { ...paths[path], [method]: change(operation, { path, method }) };
  return { ...document, paths };
}

/** Nest writes parameters out; it makes no references to them. */
export const parametersOf = ({ parameters = [] }: OperationObject): ParameterObject[] =>
  parameters.filter((parameter) => 'name' in parameter);

/** The media types of an operation's body; none without one. */
export const bodyTypesOf = ({ requestBody }: OperationObject): string[] =>
  requestBody && 'content' in requestBody ? Object.keys(requestBody.content) : [];

/** The operation without those of its extensions whose names begin so. */
export const withoutExtensions = (operation: Operation, ...beginnings: string[]): Operation => {
  const { responses, ...rest } = operation;
  const others = Object.entries(rest).filter(([name]) => !beginnings.some((it) => name.startsWith(it)));
  return { ...Object.fromEntries(others), responses };
};

/** The responses with more headers, where `isMeant` says so of the status. */
export const withHeaders = (
  responses: ResponsesObject,
  headers: HeadersObject,
  isMeant: (status: number) => boolean,
): ResponsesObject =>
  Object.fromEntries(
    Object.entries(responses).map(([status, response]) => [
      status,
      response && !('$ref' in response) && isMeant(Number(status))
        ? { ...response, headers: { ...response.headers, ...headers } }
        : response,
    ]),
  );

export const isSuccess = (status: number): boolean => status >= 200 && status < 300;
