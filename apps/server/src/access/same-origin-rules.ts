import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request was made by a page of this server. A cookie is sent along by any page of the
 * same site, and a site does not end at the port, so `SameSite` alone does not tell.
 *
 * @param ownOrigins how the browser may name this server
 */
export function isSameOrigin(
  headers: IncomingHttpHeaders,
  ownOrigins: readonly (string | null)[],
): boolean {
  // Browsers set both themselves; where Origin is present, it decides.
  if (headers.origin !== undefined) return ownOrigins.includes(headers.origin);
  return headers['sec-fetch-site'] === 'same-origin';
}
