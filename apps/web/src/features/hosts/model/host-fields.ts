import { hostLabelSchema } from '@guesthouse/contract/host-setup';
import { z } from '../../../shared/lib/zod.ts';
import {
  formatHostUri,
  hostUriProblem,
  parseHostUri,
  type HostUri,
} from '@guesthouse/contract/host-uri';

/** How a host is reached, as people think of it; `uri` is everything else. */
export const ways = ['ssh', 'tls', 'tcp', 'unix', 'system', 'session', 'uri'] as const;
export type Way = (typeof ways)[number];

export const drivers = ['qemu', 'lxc', 'xen', 'ch', 'bhyve', 'vz'] as const;

const fieldsSchema = z.object({
  label: z.string(),
  way: z.enum(ways),
  driver: z.enum(drivers),
  user: z.string(),
  host: z.string(),
  port: z.string(),
  /** Which daemon: `system`, `session`, or whatever the driver has. */
  path: z.string(),
  keyfile: z.string(),
  pkipath: z.string(),
  socket: z.string(),
  /** Connect even to a host that cannot prove who it is. */
  unverified: z.boolean(),
  uri: z.string(),
  readOnly: z.boolean(),
  username: z.string(),
  password: z.string(),
});
/** All that the form holds; which of it counts follows from `way`. */
export type HostFields = z.infer<typeof fieldsSchema>;

export const emptyHostFields: HostFields = {
  label: '',
  way: 'ssh',
  driver: 'qemu',
  user: '',
  host: '',
  port: '',
  path: 'system',
  keyfile: '',
  pkipath: '',
  socket: '',
  unverified: false,
  uri: '',
  readOnly: false,
  username: '',
  password: '',
};

type Part = 'user' | 'host' | 'port' | 'keyfile' | 'pkipath' | 'socket' | 'unverified';

/** What of the form makes the address of a host that is reached in this way. */
export const partsOf: Record<Way, readonly Part[]> = {
  ssh: ['user', 'host', 'port', 'keyfile', 'unverified'],
  tls: ['host', 'port', 'pkipath', 'unverified'],
  tcp: ['host', 'port'],
  unix: ['socket'],
  system: [],
  session: [],
  uri: [],
};

export function hasPart(way: Way, part: Part): boolean {
  return partsOf[way].includes(part);
}

/** The address that the form spells; for `uri` what was typed. */
export function uriOfFields(fields: HostFields): string {
  const { way, driver, path } = fields;
  if (way === 'uri') return fields.uri.trim();
  if (way === 'system' || way === 'session') return formatHostUri(plain({ driver, path: way }));
  const given = (part: Part, text: string) => (hasPart(way, part) ? text.trim() : '');
  return formatHostUri({
    ...plain({ driver, path: path.trim() }),
    transport: way,
    user: given('user', fields.user) || null,
    host: given('host', fields.host).replace(/^\[|\]$/g, '') || null,
    port: Number(given('port', fields.port)) || null,
    parameters: [
      ['keyfile', given('keyfile', fields.keyfile)],
      ['pkipath', given('pkipath', fields.pkipath)],
      ['socket', given('socket', fields.socket)],
      ['no_verify', hasPart(way, 'unverified') && fields.unverified ? '1' : ''],
    ].filter((pair): pair is [string, string] => pair[1] !== ''),
  });
}

function plain(uri: Pick<HostUri, 'driver' | 'path'>): HostUri {
  return { transport: null, user: null, host: null, port: null, parameters: [], ...uri };
}

/** The form that spells an address; as plain text where the form cannot say all of it. */
export function fieldsOfUri(uri: string): HostFields {
  const asText: HostFields = { ...emptyHostFields, way: 'uri', uri };
  const parsed = parseHostUri(uri);
  const driver = drivers.find((known) => known === parsed?.driver);
  const way = parsed && wayOf(parsed);
  if (!parsed || !way || driver === undefined) return asText;
  const parameter = (name: string) =>
    parsed.parameters.find(([given]) => given === name)?.[1] ?? '';
  const fields: HostFields = {
    ...emptyHostFields,
    way,
    driver,
    user: parsed.user ?? '',
    host: parsed.host ?? '',
    port: parsed.port === null ? '' : String(parsed.port),
    path: parsed.path,
    keyfile: parameter('keyfile'),
    pkipath: parameter('pkipath'),
    socket: parameter('socket'),
    unverified: parameter('no_verify') === '1',
  };
  return uriOfFields(fields) === uri ? fields : asText;
}

function wayOf({ transport, path }: HostUri): Way | undefined {
  if (transport !== null) return ways.find((way) => way === transport);
  return path === 'system' || path === 'session' ? path : undefined;
}

/** What the form refuses, each at the field where it can be mended. */
export const hostFieldsSchema = fieldsSchema.superRefine((fields, context) => {
  const refuse = (path: keyof HostFields, message: string) =>
    context.addIssue({ code: 'custom', path: [path], message });
  const { way, port, socket } = fields;
  if (labelOf(fields) !== null && !hostLabelSchema.safeParse(labelOf(fields)).success)
    refuse('label', 'At most 64 characters.');
  if (hasPart(way, 'host') && fields.host.trim() === '') refuse('host', 'Which host?');
  else if (hasPart(way, 'port') && !/^\d*$/.test(port.trim()))
    refuse('port', 'A number, or nothing for the usual one.');
  else if (way === 'unix' && !socket.trim().startsWith('/'))
    refuse('socket', 'The whole path of a socket, beginning with a slash.');
  else {
    const problem = hostUriProblem(uriOfFields(fields));
    if (problem !== null) refuse(way === 'uri' ? 'uri' : 'host', problem);
  }
});

export function labelOf({ label }: HostFields): string | null {
  return label.trim() || null;
}

/** Null: nothing was given. */
export function credentialsOf({ username, password }: Pick<HostFields, 'username' | 'password'>) {
  const name = username.trim();
  if (name === '' && password === '') return null;
  return { ...(name && { username: name }), ...(password && { password }) };
}
