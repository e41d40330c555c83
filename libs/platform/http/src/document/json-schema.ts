import { type OpenAPIObject, type ReferenceObject, type SchemaObject } from '@nestjs/swagger';
import { mapMembers } from './examples.js';

type Schema = SchemaObject | ReferenceObject;

/** The document with its schemas as JSON Schema 2020-12, which OpenAPI 3.1 takes instead of its own kind. */
export function withJsonSchemas(document: OpenAPIObject): OpenAPIObject {
  const { schemas = {}, ...components } = document.components ?? {};
  return {
    ...document,
    paths: withSchemasIn(document.paths),
    components: { ...components, schemas: mapMembers(schemas, jsonSchemaOf) },
  };
}

function withSchemasIn<Part>(part: Part): Part {
  if (Array.isArray(part)) return part.map(withSchemasIn) as Part;
  if (typeof part !== 'object' || part === null) return part;
  const members = Object.entries(part).map(([name, value]) => {
    if (name === 'example' || name === 'examples') return [name, value];
    return [name, name === 'schema' ? jsonSchemaOf(value) : withSchemasIn(value)];
  });
  return Object.fromEntries(members);
}

/** There is no `nullable` any more, but a type `null`. */
export function jsonSchemaOf(schema: Schema): Schema {
  if ('$ref' in schema && !('nullable' in schema)) return schema;
  const { nullable = false, ...inner } = withInnerSchemas(schema as SchemaObject);
  if (!nullable) return inner;
  if (inner.type !== undefined)
    return { ...inner, type: [inner.type, 'null'].flat(), ...nullableChoices(inner) };
  const { description, example, ...other } = inner;
  const only = Object.keys(other).length === 1 && other.allOf?.length === 1 ? other.allOf[0] : undefined;
  return {
    ...(description !== undefined && { description }),
    ...(example !== undefined && { example }),
    anyOf: [only ?? other, { type: 'null' }],
  };
}

const nullableChoices = ({ enum: choices }: SchemaObject) =>
  choices ? { enum: [...new Set([...choices, null])] } : {};

function withInnerSchemas(schema: SchemaObject): SchemaObject {
  const { properties, items, additionalProperties, allOf, anyOf, oneOf } = schema;
  return {
    ...schema,
    ...(properties && { properties: mapMembers(properties, jsonSchemaOf) }),
    ...(items && { items: jsonSchemaOf(items) }),
    ...(typeof additionalProperties === 'object' && {
      additionalProperties: jsonSchemaOf(additionalProperties),
    }),
    ...(allOf && { allOf: allOf.map(jsonSchemaOf) }),
    ...(anyOf && { anyOf: anyOf.map(jsonSchemaOf) }),
    ...(oneOf && { oneOf: oneOf.map(jsonSchemaOf) }),
  };
}
