/** Of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
}

export interface Sent {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

const patienceMs = 15_000;

/**
 * One request, as it is. Of a stream only its beginning is awaited.
 *
 * @throws when there is no answer within 15 s
 */
export async function send(
  method: string,
  url: string,
  {
    token,
    body,
    headers = {},
    isStream = false,
  }: {
    token?: string;
    body?: NonNullable<RequestInit['body']>;
    headers?: Readonly<Record<string, string>>;
    isStream?: boolean;
  } = {},
): Promise<Sent> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patienceMs);
  try {
    const answer = await fetch(url, {
      method,
      headers: { ...(token !== undefined && { authorization: `Bearer ${token}` }), ...headers },
      signal: stop.signal,
      ...(body !== undefined && { body }),
    });
    const isOpen = isStream && answer.ok;
    const text = isOpen ? '' : await answer.text();
    return { status: answer.status, headers: answer.headers, text };
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
}

/** The JSON of an answer that must be a success. */
export async function ask<T>(
  base: string,
  token: string | undefined,
  method: string,
  route: string,
  body?: unknown,
): Promise<T> {
  const answer = await send(method, `${base}/api/v1${route}`, {
    ...(token !== undefined && { token }),
    ...(body !== undefined && {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    }),
  });
  if (answer.status >= 300) throw new Error(`${method} ${route}: ${answer.status} ${answer.text}`);
  return (answer.text === '' ? undefined : JSON.parse(answer.text)) as T;
}
