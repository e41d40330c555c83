import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { PathUnknown } from './http.errors.js';
import { internalProblem, problemPage, titleOf } from './problem.js';

/** What a code means. */
export interface ProblemKind {
  readonly code: string;
  readonly status: number;
  /** To people, `…` for what is filled in. */
  readonly message: string;
}

/** All kinds that the code has, from the tables that are made of it. */
export function problemKinds(
  messages: Readonly<Record<string, string>>,
  statuses: Readonly<Record<string, number>>,
): ProblemKind[] {
  const { code, status, detail } = internalProblem();
  const named = Object.entries(messages).map(([name, message]) => ({
    code: name,
    status: statuses[name] ?? status,
    message,
  }));
  return [...named, { code, status, message: detail }];
}

const style = `body{font:1rem/1.5 system-ui,sans-serif;max-width:48rem;margin:3rem auto;padding:0 1rem}
td,th{text-align:left;vertical-align:top;padding:.2rem 1rem .2rem 0}`;
const styleHash = createHash('sha256').update(style).digest('base64');
const policy = `default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none';style-src 'sha256-${styleHash}'`;

/** The pages that the `type` of a problem leads to: HTML for people, JSON for programs. */
export function servePages(server: FastifyInstance, kinds: readonly ProblemKind[]): void {
  const known = new Map(kinds.map((kind) => [kind.code, kind]));
  server.get('/api/problems', (request, reply) =>
    answer(request, reply, { items: kinds.map(described) }, () => listPage(kinds)),
  );
  server.get<{ Params: { code: string } }>('/api/problems/:code', (request, reply) => {
    const kind = known.get(request.params.code);
    if (!kind) throw new PathUnknown();
    return answer(request, reply, described(kind), () => kindPage(kind));
  });
}

const described = (kind: ProblemKind) => ({
  type: problemPage(kind.code),
  title: titleOf(kind.status),
  ...kind,
});

function answer(request: FastifyRequest, reply: FastifyReply, value: object, page: () => string) {
  void reply.header('cache-control', 'public, max-age=3600').header('vary', 'accept');
  if (!request.headers.accept?.includes('text/html')) return reply.send(value);
  return reply.type('text/html; charset=utf-8').header('content-security-policy', policy).send(page());
}

const listPage = (kinds: readonly ProblemKind[]): string =>
  html(
    'Problems',
    `<table><tr><th>Code<th>Status<th>Message${kinds
      .map(
        ({ code, status, message }) =>
          `<tr><td><a href="${problemPage(code)}"><code>${code}</code></a><td>${status}<td>${text(message)}`,
      )
      .join('\n')}</table>`,
  );

const kindPage = ({ code, status, message }: ProblemKind): string =>
  html(
    code,
    `<p>${text(message)}</p>
<p>Answered with status ${status}, ${titleOf(status)}. “…” stands for what the answer’s <code>detail</code> fills in; programs
switch on <code>code</code>, which stays the same.</p>
<p><a href="/api/problems">All problems</a> · <a href="/api/docs">The API</a></p>`,
  );

const html = (title: string, content: string): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>${style}</style>
<h1>${title}</h1>
${content}
</html>
`;

/** Messages are written by us; escaped all the same, and with what they quote as code. */
const text = (message: string): string =>
  message
    .replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/\`([^\`]*)\`/g, '<code>$1</code>');
