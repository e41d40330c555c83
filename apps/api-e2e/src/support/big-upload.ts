import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';

/** Streams one chunk again and again as a file; nothing of the file's size is ever in memory here. */
export async function uploadRepeated(
  base: string,
  apiKey: string,
  { head, chunk, times }: { head: string; chunk: Buffer; times: number },
): Promise<{ status: number; body: string }> {
  const boundary = randomUUID();
  const out = request(`${base}/api/v1/imports`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${apiKey}`,
      'content-type': `multipart/form-data; boundary=${boundary}`,
    },
  });
  const answered = once(out, 'response');
  out.write(
    `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="big.csv"\r\n\r\n${head}`,
  );
  for (let n = 0; n < times; n++) if (!out.write(chunk)) await once(out, 'drain');
  out.end(`\r\n--${boundary}--\r\n`);
  const [answer] = await answered;
  return { status: answer.statusCode, body: await text(answer) };
}
