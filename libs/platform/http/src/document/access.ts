import { type Operation } from './operations.js';

export const bearer = 'bearer';

/** Says who may call an operation: to programs (`security`, `x-permission`) and to people (the description). */
export function withAccess(operation: Operation): Operation {
  const demanded = operation['x-permission'];
  if (typeof demanded !== 'string') return operation;
  const mode = operation['x-auth-mode'];
  const said = typeof mode === 'string' ? `Only in \`AUTH_MODE=${mode}\`.` : '';
  return {
    ...operation,
    description: [operation.description, sentenceOf(demanded), said].filter(Boolean).join('\n\n'),
    security: demanded === 'public' ? [] : [{ [bearer]: [] }],
  };
}

function sentenceOf(demanded: string): string {
  if (demanded === 'public') return 'For everybody.';
  if (demanded === 'any') return 'For every caller of a tenant, whatever they may do there.';
  if (demanded === 'signed-in') return 'For people who have signed in, not for API keys.';
  return `Requires the permission \`${demanded}\`.`;
}
