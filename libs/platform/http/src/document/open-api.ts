import { type INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { bearer, withAccess } from './access.js';
import { withJsonSchemas } from './json-schema.js';
import { withDescriptions } from './descriptions.js';
import { withExamples } from './operation-examples.js';
import { operationId } from './operation-id.js';
import { mapOperations } from './operations.js';
import { withPathParameters } from './path-parameters.js';
import { type ProblemMessages, withProblemResponses } from './problem-responses.js';
import { withPropertyExamples } from './property-examples.js';
import { withQueryParameters } from './query-parameters.js';
import { withVersions } from './versions.js';

const completions = [withAccess, withPathParameters, withQueryParameters, withVersions, withDescriptions];

/** What the document says that only the application as a whole knows. */
export interface AboutApi {
  readonly title: string;
  /** Markdown. */
  readonly description: string;
  /** How callers prove who they are; Markdown. */
  readonly authentication: string;
  /** What each tag is about. */
  readonly tags: Readonly<Record<string, string>>;
  readonly messages: ProblemMessages;
  /** The status of each code. */
  readonly statuses?: Readonly<Record<string, number>>;
}

const aboutNothing: AboutApi = { title: 'API', description: '', authentication: '', tags: {}, messages: {} };

/** The OpenAPI 3.1 document of an application. */
export function openApiOf(app: INestApplication, about = aboutNothing): OpenAPIObject {
  const document = SwaggerModule.createDocument(app, head(about), {
    autoTagControllers: false,
    operationIdFactory: operationId,
  });
  const completed = completions.reduce(mapOperations, withJsonSchemas(document));
  return withExamples(withPropertyExamples(withProblemResponses(completed, about.messages)));
}

function head({ title, description, authentication, tags }: AboutApi): Omit<OpenAPIObject, 'paths'> {
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle(title)
    .setDescription(description)
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addServer('/')
    .addSecurity(bearer, { type: 'http', scheme: 'bearer', description: authentication });
  for (const [name, about] of Object.entries(tags)) builder.addTag(name, about);
  return builder.build();
}
