const leads = /^(?:List|Find|Show)(?=[A-Z])/;

/**
 * The name of an operation in clients, from the names of its controller and method:
 * a method of several words is the name itself (`rotateSecret`); a controller that is named like its use case is
 * (`ListRecordsController.list`: `listRecords`); other verbs take what the controller is about
 * (`RulesController.create`: `createRule`). Where that reads badly, `@ApiOperation()` says another one.
 */
export function operationId(controller: string, method: string): string {
  if (/[A-Z]/.test(method)) return method;
  const name = controller.replace(/Controller$/, '');
  const useCase = name.charAt(0).toLowerCase() + name.slice(1);
  if (useCase === method || new RegExp(`^${method}(?=[A-Z])`).test(useCase)) return useCase;
  const noun = name.replace(leads, '');
  return method + (method === 'list' ? noun : singular(noun));
}

const singular = (noun: string): string =>
  noun
    .replace(/ies$/, 'y')
    .replace(/sses$/, 'ss')
    .replace(/(?<!s)s$/, '');
