import 'reflect-metadata';
import { loadConfig } from '@balance/config';
import { describeHttpApp } from '@balance/http';
import { type OpenAPIObject } from '@nestjs/swagger';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import ts from 'typescript';
/* eslint-disable @nx/enforce-module-boundaries -- what is described is an application as a whole */
import { aboutApi } from '../../apps/api/src/about-api.js';
import { ApiModule } from '../../apps/api/src/api.module.js';
/* eslint-enable @nx/enforce-module-boundaries */

/** The document that the API serves under `/api/openapi.json`. */
export const apiDocument = (messages: Readonly<Record<string, string>>): Promise<OpenAPIObject> =>
  describeHttpApp(ApiModule.with(loadConfig({})), { ...aboutApi, messages });

const header = `// Written by tools/docs/generate.ts from docs/openapi.json: change the API, not this file.
// ESLint and Prettier pass it by.

`;

/** Without the examples of whole bodies, which are longer than their types. */
const withoutExamples = (document: OpenAPIObject): OpenAPI3 =>
  JSON.parse(JSON.stringify(document), (_, value) =>
    typeof value === 'object' && value !== null && 'schema' in value
      ? { ...value, example: undefined, examples: undefined }
      : value,
  );

const file = ts.factory.createTypeReferenceNode('Blob');

/** The types of the document's operations, for clients in TypeScript. */
export async function clientSchema(document: OpenAPIObject): Promise<string> {
  const nodes = await openapiTS(withoutExamples(document), {
    // What has a default may be left out of a body.
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    transform: ({ format }) => (format === 'binary' ? file : undefined),
    silent: true,
  });
  return header + astToString(nodes);
}
