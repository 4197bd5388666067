import type { IncomingHttpHeaders } from 'node:http';
import type { Caller } from './caller.ts';

/** Turns what a request carries into who asks. Sockets and HTTP use the same one. */
export interface Authenticator {
  /**
   * A Bearer token, or else the session cookie. A token that is wrong is not made good by a cookie.
   * Counts as a sign of life of the session.
   */
  authenticate(headers: IncomingHttpHeaders): Promise<Caller | null>;
  /** Whether what the caller came with still opens the door; not a sign of life. */
  isStillValid(caller: Caller): Promise<boolean>;
  /** The person did something over a connection that was authenticated earlier. */
  noteActivity(caller: Caller): Promise<void>;
}
