import { type OpenAPIObject, type ReferenceObject, type SchemaObject } from '@nestjs/swagger';

type Schema = SchemaObject | ReferenceObject;
type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

/** A schema that is inside of itself ends here. */
const deepest = 16;
const byFormat: Readonly<Record<string, unknown>> = {
  uuid: '01890a5d-ac96-774b-bcce-b302099a8057',
  'date-time': '2026-01-31T09:30:00.000Z',
  date: '2026-01-31',
  email: 'ada@example.com',
  uri: 'https://example.com/',
  binary: 'the bytes of the file',
};

/** An example of a schema, made of the examples, defaults, choices and formats of its parts. */
export function exampleOf(schema: Schema, schemas: Schemas, depth = 0): unknown {
  const of = (inner: Schema) => exampleOf(inner, schemas, depth + 1);
  if ('$ref' in schema) {
    const named = schemas[schema.$ref.split('/').at(-1) ?? ''];
    return named && depth < deepest ? of(named) : null;
  }
  const evident = evidentExample(schema);
  if (evident !== undefined) return evident;
  if (schema.allOf?.length === 1) return of(schema.allOf[0]!);
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map(of));
  const [choice] = schema.anyOf ?? schema.oneOf ?? [];
  if (choice) return of(choice);
  switch ([schema.type].flat()[0]) {
    case 'object':
      return mapMembers(schema.properties ?? {}, of);
    case 'array':
      return schema.items ? Array.from({ length: schema.minItems ?? 1 }, () => of(schema.items!)) : [];
    case 'integer':
    case 'number':
      return schema.minimum ?? 1;
    case 'string':
      return 'text';
    default:
      return null;
  }
}

/** The example that a schema has without a look at its parts. */
export function evidentExample(schema: SchemaObject): unknown {
  if (schema.example !== undefined) return schema.example;
  if (schema.default !== undefined) return schema.default;
  if (schema.enum) return schema.enum[0];
  return [schema.type].flat()[0] === 'boolean' ? true : byFormat[schema.format ?? ''];
}

export const mapMembers = <From, To>(
  members: Readonly<Record<string, From>>,
  change: (member: From) => To,
): Record<string, To> =>
  Object.fromEntries(Object.entries(members).map(([name, member]) => [name, change(member)]));
