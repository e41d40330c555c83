import { type ContentObject, type OpenAPIObject } from '@nestjs/swagger';
import { exampleOf } from './examples.js';
import { mapOperations, type Operation } from './operations.js';

/** Gives bodies and successful answers an example, where nobody wrote one. */
export function withExamples(document: OpenAPIObject): OpenAPIObject {
  const schemas = document.components?.schemas ?? {};
  const completed = (content: ContentObject): ContentObject =>
    Object.fromEntries(
      Object.entries(content).map(([type, media]) => {
        const isGiven = media.example !== undefined || media.examples !== undefined || !media.schema;
        return [type, isGiven ? media : { ...media, example: exampleOf(media.schema!, schemas) }];
      }),
    );
  return mapOperations(document, (operation) => mapContents(operation, completed));
}

function mapContents(operation: Operation, change: (content: ContentObject) => ContentObject): Operation {
  const { requestBody, responses } = operation;
  return {
    ...operation,
    ...(requestBody &&
      'content' in requestBody && { requestBody: { ...requestBody, content: change(requestBody.content) } }),
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, response]) => [
        status,
        response && 'content' in response && response.content
          ? { ...response, content: change(response.content) }
          : response,
      ]),
    ),
  };
}
