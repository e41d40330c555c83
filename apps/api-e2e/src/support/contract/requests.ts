import { type Operation } from './operations.js';
import { type World } from './world.js';

/** What fields of bodies name: things of a tenant, which must not be another's. */
const kindOfField: Readonly<Record<string, string>> = {
  categoryId: 'categories',
  serviceAccountId: 'service-accounts',
  importId: 'imports',
  ruleId: 'rules',
  ruleIds: 'rules',
  recordId: 'records',
  recordIds: 'records',
};

/** The operation's example with the ids of `ids` for the things that it names; `undefined` without a JSON body. */
export const bodyFor = (operation: Operation, ids: World['ids']): unknown =>
  operation.mediaType === 'application/json' ? filled(operation.example ?? {}, ids) : undefined;

/** Whether the body names a thing of the tenant. */
export const namesThings = (operation: Operation): boolean =>
  Object.keys(kindOfField).some((field) => JSON.stringify(operation.example ?? null).includes(`"${field}"`));

let names = 0;

function filled(value: unknown, ids: World['ids']): unknown {
  if (Array.isArray(value)) return value.map((one) => filled(one, ids));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => {
      const id = ids[kindOfField[field] ?? ''];
      // Some names are given once.
      if (field === 'name' && typeof inner === 'string') return [field, `${inner} ${names++}`];
      if (id === undefined) return [field, filled(inner, ids)];
      return [field, Array.isArray(inner) ? [id] : id];
    }),
  );
}

/** What `send` is given for an operation with a valid body. */
export function requestFor(operation: Operation, ids: World['ids']) {
  if (operation.mediaType === 'multipart/form-data') {
    const form = new FormData();
    form.set('file', new Blob(['Date,Description,Amount\n21/11/2026,COFFEE,-3.20\n']), 'statement.csv');
    return { body: form, isStream: false };
  }
  const body = bodyFor(operation, ids);
  return {
    isStream: operation.isStream,
    ...(body !== undefined && {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    }),
  };
}
