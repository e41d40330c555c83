import { type Operation, parametersOf } from './operations.js';

/** Says how lists stand in the query: the parameter once for each value. */
export const withQueryParameters = (operation: Operation): Operation => ({
  ...operation,
  parameters: parametersOf(operation).map((parameter) => {
    const { in: place, schema } = parameter;
    const isList = place === 'query' && schema && 'type' in schema && schema.type === 'array';
    return isList ? { style: 'form', explode: true, ...parameter } : parameter;
  }),
});
