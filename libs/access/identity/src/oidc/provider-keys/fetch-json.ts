/** How long an endpoint of the provider may take to answer whole, in ms. */
export const fetchTimeoutMs = 5_000;
/** Largest answer that is read. A set of a hundred RSA keys is a tenth of it. */
const mostBytes = 524_288;

/**
 * Gets a small JSON document. Redirects are refused: whom the keys are asked from is said by configuration and
 * discovery, and by nobody on the way.
 *
 * @throws whatever `fetch` throws, and an error that says what was wrong with the answer
 */
export async function fetchJson(url: string): Promise<unknown> {
  const answer = await fetch(url, {
    headers: { accept: 'application/json' },
    redirect: 'error',
    signal: AbortSignal.timeout(fetchTimeoutMs),
  });
  if (!answer.ok || !answer.body) {
    await answer.body?.cancel();
    throw new Error(`${url} answers ${answer.status}`);
  }
  return JSON.parse(await readText(answer.body, url));
}

async function readText(body: ReadableStream<Uint8Array>, url: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    // Leaving the loop cancels the rest.
    if (bytes > mostBytes) throw new Error(`${url} answers more than ${mostBytes} bytes`);
    chunks.push(chunk);
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
}
