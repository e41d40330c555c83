/** JSON, or a form if the body has a file in it: the fields first, then the files, as the API wants them. */
export function bodyOf(body: unknown): string | FormData {
  if (body instanceof FormData) return body;
  const members = Object.entries(typeof body === 'object' && body !== null ? body : {});
  const files = members.filter(([, value]) => value instanceof Blob);
  if (files.length === 0) return JSON.stringify(body);
  const form = new FormData();
  for (const [name, value] of members)
    if (!(value instanceof Blob) && value !== undefined) form.set(name, String(value));
  for (const [name, file] of files) form.set(name, file);
  return form;
}
