import type { Authenticator } from '../access/authenticator.ts';
import { readSessionCookie } from '../access/session-cookie.ts';
import type { SessionService } from './session-service.ts';
import type { TokenService } from './token-service.ts';

export function createAuthenticator(sessions: SessionService, tokens: TokenService): Authenticator {
  return {
    async authenticate(headers) {
      if (headers.authorization !== undefined) {
        const bearer = /^Bearer +(\S+)$/i.exec(headers.authorization)?.[1];
        return bearer === undefined ? null : tokens.find(bearer);
      }
      const secret = readSessionCookie(headers.cookie);
      return secret === null ? null : sessions.find(secret);
    },
    isStillValid({ identity, role }) {
      return identity.kind === 'token'
        ? tokens.isStillValid(identity.tokenId)
        : sessions.isStillValid(identity.sessionId, role);
    },
    async noteActivity({ identity }) {
      if (identity.kind === 'account') await sessions.noteActivity(identity.sessionId);
    },
  };
}
