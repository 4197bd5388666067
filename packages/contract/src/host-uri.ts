import { z } from 'zod';

/** The pieces of a libvirt URI: `driver[+transport]://[user@][host][:port]/[path][?parameters]`. */
export interface HostUri {
  /** `qemu`, `test`, `lxc` … */
  readonly driver: string;
  /** `ssh`, `tls`, `tcp`, `unix` …; null where libvirt chooses. */
  readonly transport: string | null;
  readonly user: string | null;
  /** Null for a connection to this machine; an IPv6 address without its brackets. */
  readonly host: string | null;
  readonly port: number | null;
  /** Without its first slash: `system`, `session` or a file. */
  readonly path: string;
  readonly parameters: readonly (readonly [name: string, value: string])[];
}

export const hostUriLimits = { length: 1024 } as const;

const form =
  /^([a-z][a-z0-9]*)(?:\+([a-z0-9]+))?:\/\/(?:([^@/?#\s]*)@)?(\[[0-9a-z:.%]+\]|[^@:/?#[\]\s]*)(?::(\d{1,5}))?(\/[^?#\s]*)?(?:\?([^#\s]*))?$/i;

/** @returns null for text that is no libvirt URI. A password in it is left out. */
export function parseHostUri(text: string): HostUri | null {
  const match = form.exec(text);
  if (!match) return null;
  const [, driver = '', transport, userInfo, host = '', port, path = '', query] = match;
  try {
    return {
      driver: driver.toLowerCase(),
      transport: transport?.toLowerCase() ?? null,
      user: userInfo ? decodeURIComponent(userInfo.replace(/:.*$/s, '')) : null,
      host: host === '' ? null : host.replace(/^\[|\]$/g, ''),
      port: port === undefined ? null : Number(port),
      path: decodeURIComponent(path.slice(1)),
      parameters: parseParameters(query ?? ''),
    };
  } catch {
    // A % that begins no escape.
    return null;
  }
}

function parseParameters(query: string): [string, string][] {
  return query
    .split(/[&;]/)
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return [decodeURIComponent(name), decodeURIComponent(value.join('='))];
    });
}

/** The inverse of `parseHostUri`. */
export function formatHostUri(uri: HostUri): string {
  const { driver, transport, user, host, port, path, parameters } = uri;
  const scheme = transport === null ? driver : `${driver}+${transport}`;
  const account = user === null || user === '' ? '' : `${encodeURIComponent(user)}@`;
  const address = host === null ? '' : host.includes(':') ? `[${host}]` : host;
  const query = parameters.map(([name, value]) => `${name}=${encodeQuery(value)}`).join('&');
  return (
    `${scheme}://${account}${address}${port === null ? '' : `:${port}`}/` +
    `${encodeURI(path).replaceAll('?', '%3F').replaceAll('#', '%23')}${query && `?${query}`}`
  );
}

/** Paths stay readable: slashes and colons mean nothing in a query. */
function encodeQuery(value: string): string {
  return encodeURIComponent(value).replaceAll('%2F', '/').replaceAll('%3A', ':');
}

const transports = ['unix', 'ssh', 'libssh', 'libssh2', 'tcp', 'tls', 'ext'];

const rules: readonly { broken: (uri: HostUri) => boolean; words: string }[] = [
  {
    broken: ({ transport }) => transport !== null && !transports.includes(transport),
    words: `libvirt knows these ways to a host: ${transports.map((name) => `+${name}`).join(', ')}.`,
  },
  {
    // Either could be read as an option by the ssh program.
    broken: ({ host, user }) => (host ?? '').startsWith('-') || (user ?? '').startsWith('-'),
    words: 'The names of a host and of an account do not begin with a dash.',
  },
  {
    broken: ({ port }) => port !== null && (port < 1 || port > 65_535),
    words: 'A port is a number from 1 to 65535.',
  },
  {
    broken: ({ transport, host, parameters }) =>
      transport === 'unix' && host !== null && parameters.length === 0,
    words: 'A socket is on this machine: leave the host out, as in qemu+unix:///system.',
  },
];

/** Why text cannot be the URI of a host, as a sentence; null for one that libvirt may be asked. */
export function hostUriProblem(text: string): string | null {
  if (text.length > hostUriLimits.length)
    return `A URI has at most ${hostUriLimits.length} characters.`;
  if (/^[a-z0-9+]+:\/\/[^@/?#]*:[^@/?#]*@/i.test(text))
    return 'Leave the password out of the URI, where everyone would see it: give it as a credential, which is kept encrypted.';
  const uri = parseHostUri(text);
  if (!uri) return 'Write it as qemu:///system or qemu+ssh://user@host/system.';
  return rules.find(({ broken }) => broken(uri))?.words ?? null;
}

export const hostUriSchema = z
  .string()
  .trim()
  .superRefine((text, context) => {
    const message = hostUriProblem(text);
    if (message !== null) context.addIssue({ code: 'custom', message });
  });

/** Programs that libvirt runs, and the file to which its ssh libraries write the keys of hosts. */
const powerfulParameters = ['command', 'netcat', 'known_hosts'];

/**
 * What a URI makes this server do beyond connecting: run a program or a hypervisor of its own, read or
 * write a file of the URI's choice. The URI that `name` gives to the daemon counts too.
 */
export function hostUriPowers(text: string): string[] {
  const uri = parseHostUri(text);
  if (!uri) return [];
  const isInside = uri.transport === null && uri.host === null;
  return [
    ...(uri.transport === 'ext' ? ['+ext'] : []),
    ...(isInside && uri.driver === 'test' && uri.path !== 'default' ? ['test:///file'] : []),
    ...(isInside && uri.path === 'embed' ? [`${uri.driver}:///embed`] : []),
    ...uri.parameters.flatMap(([anyCase, value]) => {
      const name = anyCase.toLowerCase();
      if (powerfulParameters.includes(name)) return [`${name}=`];
      return name === 'name' ? hostUriPowers(value) : [];
    }),
  ];
}
