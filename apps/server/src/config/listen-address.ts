import { BlockList, isIP, isIPv6 } from 'node:net';
import { ConfigError } from './config-error.ts';

export interface ListenAddress {
  /** A name or an address, IPv6 without its brackets. */
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
}

const form = /^(?:\[(?<v6>[^\]]+)\]|(?<name>[^:[\]]+)):(?<port>\d{1,5})$/;

/** @throws ConfigError */
export function parseListenAddress(text: string): ListenAddress {
  const { v6, name, port } = form.exec(text)?.groups ?? {};
  const host = v6 ?? name;
  if (host === undefined || Number(port) > 65_535 || (v6 !== undefined && !isIPv6(v6)))
    throw new ConfigError(
      `"${text}" is no address to listen on: write it as 127.0.0.1:8460 or [::1]:8460.`,
    );
  return { host, port: Number(port) };
}

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** A name other than `localhost` may lead anywhere, so it does not count. */
export function isLoopback(host: string): boolean {
  const version = isIP(host);
  if (version === 0) return host === 'localhost';
  return loopback.check(host, version === 6 ? 'ipv6' : 'ipv4');
}

/** For people: an address that they can open. A wildcard is shown as this machine. */
export function browserUrl({ host, port }: ListenAddress, tls: boolean): string {
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `${tls ? 'https' : 'http'}://${isIPv6(shown) ? `[${shown}]` : shown}:${port}/`;
}
