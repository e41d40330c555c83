import { type ParameterObject } from '@nestjs/swagger';
import { type Operation, parametersOf, type Place } from './operations.js';

const example = '01890a5d-ac96-774b-bcce-b302099a8057';

/**
 * Says of each id in the path that it is a UUID: Nest knows the type of a parameter, which for an id is a text, and
 * for a branded one nothing at all.
 */
export function withPathParameters(operation: Operation, { path }: Place): Operation {
  const declared = parametersOf(operation);
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  const inPath = names.map((name): ParameterObject => {
    const known = declared.find((parameter) => parameter.in === 'path' && parameter.name === name);
    if (!/^id$|Id$/.test(name))
      return { required: true, schema: { type: 'string' }, ...known, name, in: 'path' };
    const schema = { type: 'string', format: 'uuid', example };
    return { description: aboutId(name), ...known, name, in: 'path', required: true, schema };
  });
  return { ...operation, parameters: [...inPath, ...declared.filter(({ in: place }) => place !== 'path')] };
}

const aboutId = (name: string): string =>
  name === 'id'
    ? 'Its id'
    : `Id of the ${name.slice(0, -2).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}`;
