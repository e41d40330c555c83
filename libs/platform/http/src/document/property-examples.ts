import { type OpenAPIObject, type ReferenceObject, type SchemaObject } from '@nestjs/swagger';
import { evidentExample, mapMembers } from './examples.js';

type Schema = SchemaObject | ReferenceObject;

const scalars = ['string', 'integer', 'number', 'boolean'];

/** Writes out the examples of properties that follow from their format, choices or default. */
export function withPropertyExamples(document: OpenAPIObject): OpenAPIObject {
  const { schemas = {}, ...components } = document.components ?? {};
  return { ...document, components: { ...components, schemas: mapMembers(schemas, completed) } };
}

function completed(schema: Schema): Schema {
  if ('$ref' in schema || !schema.properties) return schema;
  return {
    ...schema,
    properties: mapMembers(schema.properties, (property) => completed(exemplary(property))),
  };
}

function exemplary(schema: Schema): Schema {
  if ('$ref' in schema || !scalars.includes([schema.type].flat()[0] ?? '')) return schema;
  const example = evidentExample(schema);
  return example === undefined ? schema : { ...schema, example };
}
