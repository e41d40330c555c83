import { type Person, type SessionId } from '../domain/caller.js';
import { NotAuthenticated } from '../domain/identity.errors.js';

/**
 * The session that a person calls from. In mode `local` there always is one.
 *
 * @throws {NotAuthenticated} `identity.not-authenticated`
 */
export function ownSession({ sessionId }: Person): SessionId {
  if (sessionId === null) throw new NotAuthenticated();
  return sessionId;
}
