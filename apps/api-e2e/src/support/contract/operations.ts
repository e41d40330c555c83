/** One way in which a parameter, a header or a body is described. */
interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
}

/** What the walk and the fuzz need to know of an operation, read from the document that the API serves. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  /** Such as `/api/v1/integrations/{id}`. */
  readonly path: string;
  /** A permission, `signed-in` or `public`. */
  readonly permission: string;
  readonly queryNames: readonly string[];
  /** For each parameter of the path, the segment before it: what kind of thing it is an id of. */
  readonly pathKinds: readonly { readonly name: string; readonly kind: string }[];
  readonly mediaType: string | undefined;
  readonly example: unknown;
  readonly statuses: ReadonlySet<number>;
  readonly isStream: boolean;
}

interface Described {
  readonly operationId: string;
  readonly 'x-permission'?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Example>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
}

interface Example {
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Every operation of the document. */
export async function operationsOf(base: string): Promise<Operation[]> {
  const answer = await fetch(`${base}/api/openapi.json`);
  const document = (await answer.json()) as {
    paths: Record<string, Partial<Record<(typeof methods)[number], Described>>>;
  };
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const described = item[method];
      return described ? [operationOf(path, method, described)] : [];
    }),
  );
}

function operationOf(path: string, method: string, described: Described): Operation {
  const [media] = Object.entries(described.requestBody?.content ?? {});
  const queryNames = (described.parameters ?? []).filter((one) => one.in === 'query').map(({ name }) => name);
  return {
    id: described.operationId,
    method: method.toUpperCase(),
    path,
    permission: described['x-permission'] ?? 'undeclared',
    queryNames,
    pathKinds: [...path.matchAll(/([^/]+)\/\{(\w+)\}/g)].map(([, kind = '', name = '']) => ({ name, kind })),
    mediaType: media?.[0],
    example: media && (media[1].example ?? Object.values(media[1].examples ?? {})[0]?.value),
    statuses: new Set(Object.keys(described.responses).map(Number)),
    isStream: Object.keys(described.responses['200']?.content ?? {}).includes('text/event-stream'),
  };
}

/**
 * The operation's address, its path parameters filled by `idOf`. What an operation does to a thing can be in the way of
 * another: a record is approved or rejected once; so the last word of such a path belongs to the kind.
 */
export const addressOf = (operation: Operation, idOf: (kind: string, name: string) => string): string => {
  const [refusal = ''] = /\/(approve|reject|return|resubmit|decline|void)$/.exec(operation.path) ?? [];
  return operation.pathKinds.reduce(
    (address, { name, kind }) =>
      address.replace(`{${name}}`, encodeURIComponent(idOf(`${kind}${refusal}`, name))),
    operation.path,
  );
};
