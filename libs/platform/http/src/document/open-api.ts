import { type INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { idempotentExtension } from '../contract/creates.js';
import { problemsExtension } from '../contract/problems.js';
import { versionedExtension } from '../contract/versioned.js';
import { rateClassExtension } from '../limits/rate-class.js';
import { bearer, withAccess } from './access.js';
import { withJsonSchemas } from './json-schema.js';
import { withDescriptions } from './descriptions.js';
import { withExamples } from './operation-examples.js';
import { withLimits } from './limits.js';
import { operationId } from './operation-id.js';
import { mapOperations, type Operation, withoutExtensions } from './operations.js';
import { withPathParameters } from './path-parameters.js';
import { type ProblemMessages, withProblemResponses } from './problem-responses.js';
import { withPropertyExamples } from './property-examples.js';
import { withQueryParameters } from './query-parameters.js';
import { withRepeats } from './repeats.js';
import { withVersions } from './versions.js';

const completions = [
  withAccess,
  withPathParameters,
  withQueryParameters,
  withVersions,
  withRepeats,
  withDescriptions,
];

/** Extensions that were there for the completions alone. */
const marks = [problemsExtension, versionedExtension, idempotentExtension, rateClassExtension];
const withoutMarks = (operation: Operation) => withoutExtensions(operation, ...marks);

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
  const answered = withLimits(withProblemResponses(completed, about.messages));
  return withExamples(withPropertyExamples(mapOperations(answered, withoutMarks)));
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
