/** The pieces of a libvirt URI: `driver[+transport]://[user@][host][:port]/[path][?parameters]`. */
export interface UriParts {
  /** `qemu`, `test`, `lxc` … */
  readonly driver: string;
  /** `ssh`, `tls`, `tcp`, `unix` …; null where libvirt chooses. */
  readonly transport: string | null;
  /** Null for a connection to this machine. */
  readonly host: string | null;
  /** Without its first slash: `system`, `session` or a file. */
  readonly path: string;
  readonly parameters: URLSearchParams;
}

/** @returns null for text that is no libvirt URI. */
export function uriParts(uri: string): UriParts | null {
  if (!URL.canParse(uri)) return null;
  const url = new URL(uri);
  const [driver = '', transport] = url.protocol.slice(0, -1).split('+');
  return {
    driver,
    transport: transport ?? null,
    host: url.host === '' ? null : url.host,
    path: url.pathname.replace(/^\//, ''),
    parameters: url.searchParams,
  };
}

/**
 * Whether the hypervisor lives inside this process: the test driver without a daemon. Each of its
 * connections to a file of its own begins with the state of the file, so that two connections to one
 * URI are two hosts.
 */
export function livesInConnection(uri: string): boolean {
  const parts = uriParts(uri);
  return parts?.driver === 'test' && parts.transport === null && parts.host === null;
}
