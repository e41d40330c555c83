import ts from 'typescript';

type Constants = ReadonlyMap<string, ts.Expression>;

/** The fields of a payload's schema, in a notation like TypeScript's. */
export function payloadText(schema: ts.Expression, constants: Constants): string {
  const object = ts.isCallExpression(schema) ? schema.arguments[0] : undefined;
  if (!object || !ts.isObjectLiteralExpression(object)) return typeText(schema, constants);
  return object.properties
    .map((property) => {
      const name = property.name?.getText() ?? '';
      const value = ts.isPropertyAssignment(property) ? property.initializer : constants.get(name);
      const type = value ? typeText(value, constants) : 'unknown';
      return type.endsWith('?') ? `${name}?: ${type.slice(0, -1)}` : `${name}: ${type}`;
    })
    .join(', ');
}

/** What another file declares is told by its name: `currencySchema` is a currency. */
const importedText = (name: string): string =>
  name
    .replace(/Schema$/, '')
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .trim();

/** `?` at the end says that the value may be left out. */
function typeText(schema: ts.Expression, constants: Constants): string {
  if (ts.isIdentifier(schema)) {
    const constant = constants.get(schema.text);
    return constant ? typeText(constant, constants) : importedText(schema.text);
  }
  if (!ts.isCallExpression(schema)) throw new Error(`no schema that can be told: ${schema.getText()}`);
  const [first] = schema.arguments;
  if (ts.isIdentifier(schema.expression)) return `${first && ts.isStringLiteral(first) ? first.text : ''} id`;
  if (!ts.isPropertyAccessExpression(schema.expression)) throw new Error(schema.getText());
  const { name, expression: inner } = schema.expression;
  if (!['z', 'z.iso'].includes(inner.getText())) return furtherText(name.text, typeText(inner, constants));
  return builtInText(name.text, first, constants);
}

function furtherText(method: string, type: string): string {
  if (method === 'optional') return `${type}?`;
  return method === 'nullable' ? `${type} or null` : type;
}

function builtInText(name: string, argument: ts.Expression | undefined, constants: Constants): string {
  switch (name) {
    case 'string':
      return 'text';
    case 'int':
    case 'number':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'datetime':
      return 'moment';
    case 'date':
      return 'date';
    case 'uuid':
      return 'id';
    case 'literal':
      return argument?.getText() ?? '';
    case 'enum':
      return argument && ts.isArrayLiteralExpression(argument)
        ? argument.elements.map((it) => (ts.isStringLiteral(it) ? `"${it.text}"` : it.getText())).join(' or ')
        : `one of the ${argument?.getText()}`;
    case 'array':
      return argument ? `list of ${typeText(argument, constants)}` : '';
    case 'object':
    case 'strictObject':
      return argument && ts.isObjectLiteralExpression(argument)
        ? `{ ${argument.properties.map((it) => it.name?.getText()).join(', ')} }`
        : '';
    default:
      throw new Error(`z.${name} has no words yet: add them here`);
  }
}
