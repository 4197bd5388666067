import { parseCookie, stringifySetCookie } from 'cookie';

/** Also named in the API document as the cookie that carries a session. */
const cookieName = 'guesthouse_session';

export function readSessionCookie(header: string | undefined): string | null {
  return header === undefined ? null : (parseCookie(header)[cookieName] ?? null);
}

/**
 * The `Set-Cookie` value. Without an age it ends with the browser; the server ends it earlier when
 * it is idle or too old. Browsers do not tell ports apart: two servers on one host name share it.
 */
export function sessionCookie(value: string, secure: boolean): string {
  return stringifySetCookie({
    name: cookieName,
    value,
    httpOnly: true,
    sameSite: 'strict',
    path: '/',
    secure,
  });
}

export function expiredSessionCookie(secure: boolean): string {
  return stringifySetCookie({
    name: cookieName,
    value: '',
    httpOnly: true,
    sameSite: 'strict',
    path: '/',
    secure,
    maxAge: 0,
  });
}
