import type { IncomingMessage } from 'node:http';
import { BlockList, isIPv6 } from 'node:net';
import { TLSSocket } from 'node:tls';

/** Where a request came from, and to which of our names. */
export interface ClientOrigin {
  /** Of the client, or of the last hop that is not a trusted proxy. */
  readonly address: string;
  readonly secure: boolean;
  /** This server as the browser names it, such as `https://vm.example:8460`; null without `Host`. */
  readonly ownOrigin: string | null;
}

export type ReadClientOrigin = (request: IncomingMessage) => ClientOrigin;

/**
 * `X-Forwarded-For` and `X-Forwarded-Proto` are anybody's words, so they count only from the
 * addresses given here.
 */
export function clientOriginReader(trustedProxies: readonly string[]): ReadClientOrigin {
  const trusted = addressList(trustedProxies);
  const isTrusted = (address: string) => trusted.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
  return (request) => {
    const peer = plainAddress(request.socket.remoteAddress ?? '');
    const viaProxy = peer !== '' && isTrusted(peer);
    const secure =
      request.socket instanceof TLSSocket ||
      (viaProxy && request.headers['x-forwarded-proto'] === 'https');
    return {
      address: viaProxy ? (forwardedAddress(request, isTrusted) ?? peer) : peer,
      secure,
      ownOrigin: originOf(secure ? 'https' : 'http', request.headers.host),
    };
  };
}

function addressList(entries: readonly string[]): BlockList {
  const list = new BlockList();
  for (const entry of entries) {
    const [address = '', prefix] = entry.split('/');
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    if (prefix === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(prefix), family);
  }
  return list;
}

/** From the right: the nearest hop that no trusted proxy has made up. */
function forwardedAddress(
  request: IncomingMessage,
  isTrusted: (address: string) => boolean,
): string | undefined {
  const header = request.headers['x-forwarded-for'];
  const hops = (Array.isArray(header) ? header.join(',') : (header ?? ''))
    .split(',')
    .map((hop) => hop.trim())
    .filter((hop) => hop !== '');
  return hops.findLast((hop) => !isTrusted(hop));
}

/** An IPv4 client of a dual-stack socket arrives as `::ffff:192.0.2.1`. */
function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/, '');
}

function originOf(scheme: string, host: string | undefined): string | null {
  const url = `${scheme}://${host ?? ''}`;
  return host !== undefined && URL.canParse(url) ? new URL(url).origin : null;
}
