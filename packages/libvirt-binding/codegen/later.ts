import type { ArgIr, FunctionIr, LibraryIr, LibraryName } from './ir.ts';

const arg = (type: string, name: string): ArgIr => ({ type, name });

const later = (
  library: LibraryName,
  fn: Omit<FunctionIr, 'returns'> & { returns?: string },
): { library: LibraryName; fn: FunctionIr } => ({ library, fn: { returns: 'int', ...fn } });

const domain = arg('virDomainPtr', 'dom');
const network = arg('virNetworkPtr', 'network');
const flags = arg('unsigned int', 'flags');

/** Functions that came after the release whose descriptions are in ir/. */
export const laterFunctions = [
  later('core', {
    name: 'virDomainGetAutostartOnce',
    file: 'libvirt-domain',
    since: '11.2.0',
    args: [domain, arg('int *', 'autostart')],
  }),
  later('core', {
    name: 'virDomainSetAutostartOnce',
    file: 'libvirt-domain',
    since: '11.2.0',
    args: [domain, arg('int', 'autostart')],
  }),
  later('core', {
    name: 'virDomainDelThrottleGroup',
    file: 'libvirt-domain',
    since: '11.2.0',
    args: [domain, arg('const char *', 'group'), flags],
  }),
  later('core', {
    name: 'virDomainSetThrottleGroup',
    file: 'libvirt-domain',
    since: '11.2.0',
    args: [
      domain,
      arg('const char *', 'group'),
      arg('virTypedParameterPtr', 'params'),
      arg('int', 'nparams'),
      flags,
    ],
  }),
  later('core', {
    name: 'virDomainGraphicsReload',
    file: 'libvirt-domain',
    since: '10.2.0',
    args: [domain, arg('unsigned int', 'type'), flags],
  }),
  later('core', {
    name: 'virNetworkGetMetadata',
    file: 'libvirt-network',
    since: '9.7.0',
    returns: 'char *',
    args: [network, arg('int', 'type'), arg('const char *', 'uri'), flags],
  }),
  later('core', {
    name: 'virNetworkSetMetadata',
    file: 'libvirt-network',
    since: '9.7.0',
    args: [
      network,
      arg('int', 'type'),
      arg('const char *', 'metadata'),
      arg('const char *', 'key'),
      arg('const char *', 'uri'),
      flags,
    ],
  }),
  later('core', {
    name: 'virNodeDeviceUpdate',
    file: 'libvirt-nodedev',
    since: '10.1.0',
    args: [arg('virNodeDevicePtr', 'dev'), arg('const char *', 'xmlDesc'), flags],
  }),
  later('admin', {
    name: 'virAdmConnectDaemonShutdown',
    file: 'libvirt-admin',
    since: '11.2.0',
    args: [arg('virAdmConnectPtr', 'conn'), flags],
  }),
] as const;

/** Adds them where the description does not have them already. */
export function withLaterFunctions(libraries: readonly LibraryIr[]): LibraryIr[] {
  return libraries.map((library) => {
    const known = new Set(library.functions.map(({ name }) => name));
    const added = laterFunctions
      .filter((entry) => entry.library === library.library && !known.has(entry.fn.name))
      .map(({ fn }) => fn);
    return { ...library, functions: [...library.functions, ...added] };
  });
}
