import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import type { ErrorCode } from '../error-code.ts';
import { hostIdSchema, objectNameSchema, objectUuidSchema } from '../ids.ts';
import type { Permission } from '../permission.ts';
import type { ResourceKind } from '../resource.ts';
import { resourceReply } from '../resource-reply.ts';

const ofHosts = z.strictObject({ hostId: hostIdSchema.optional() });
const host = z.object({ hostId: hostIdSchema });
const byUuid = host.extend({ uuid: objectUuidSchema });
const byName = host.extend({ name: objectNameSchema });
const refs = { uuid: byUuid, name: byName };
const xmlReply = z.object({ xml: z.string() });
const notFound = ['host_not_found', 'resource_not_found'] as const satisfies ErrorCode[];

/** A kind that is mostly looked at for all hosts at once. */
function listOfHosts<K extends ResourceKind>(kind: K, path: string, summary: string) {
  return endpoint({
    method: 'GET',
    path,
    summary,
    permission: 'inventory:read',
    query: ofHosts,
    reply: resourceReply(kind),
    errors: ['host_not_found'],
  });
}

function listOfHost<K extends ResourceKind>(kind: K, path: string, summary: string) {
  return endpoint({
    method: 'GET',
    path: `/hosts/:hostId/${path}`,
    summary,
    permission: 'inventory:read',
    params: host,
    reply: resourceReply(kind),
    errors: ['host_not_found'],
  });
}

function listOfParent<K extends ResourceKind>(kind: K, path: string, summary: string) {
  return endpoint({
    method: 'GET',
    path: `/hosts/:hostId/${path}`,
    summary,
    permission: 'inventory:read',
    params: byUuid,
    reply: resourceReply(kind),
    errors: notFound,
  });
}

function xmlOf<By extends keyof typeof refs>(path: string, by: By, summary: string) {
  return endpoint({
    method: 'GET',
    path: `/hosts/:hostId/${path}/xml`,
    summary,
    permission: 'inventory:read',
    params: refs[by],
    reply: xmlReply,
    errors: notFound,
  });
}

const orderErrors = [
  ...notFound,
  'operation_invalid',
  'conflict',
  'libvirt_unsupported',
  'libvirt_failed',
  'host_unreachable',
  'host_timeout',
] as const satisfies ErrorCode[];

/** The reply says that libvirt has done it; the new state arrives as an event. */
function order(path: string, summary: string, permission: Permission) {
  return endpoint({
    method: 'POST',
    path: `/hosts/:hostId/${path}`,
    summary,
    permission,
    params: byUuid,
    errors: orderErrors,
  });
}

function autostart(path: string, summary: string, permission: Permission) {
  return endpoint({
    method: 'PUT',
    path: `/hosts/:hostId/${path}/autostart`,
    summary,
    permission,
    params: byUuid,
    body: z.strictObject({ enabled: z.boolean() }),
    errors: orderErrors,
  });
}

export const resourceEndpoints = {
  listNetworks: listOfHosts('network', '/networks', 'The networks of all hosts, or of one'),
  listStoragePools: listOfHosts(
    'storage-pool',
    '/storage-pools',
    'The storage pools of all hosts, or of one',
  ),
  listDomainAttachments: listOfHosts(
    'domain-attachments',
    '/domain-attachments',
    'What images, networks and devices of their host the machines use',
  ),
  listNodeDevices: listOfHost('node-device', 'node-devices', 'The devices of a host'),
  listHostInterfaces: listOfHost('host-interface', 'interfaces', 'Network interfaces of a host'),
  listSecrets: listOfHost('secret', 'secrets', 'What secrets a host keeps, never their values'),
  listNwfilters: listOfHost('nwfilter', 'nwfilters', 'The network filters of a host'),
  listStorageVolumes: listOfParent(
    'storage-volume',
    'storage-pools/:uuid/volumes',
    'The volumes of a pool; of a large one as many as have been read, as `coverage` says',
  ),
  listDhcpLeases: listOfParent(
    'dhcp-lease',
    'networks/:uuid/leases',
    'The addresses that a network has given out',
  ),
  getNetworkXml: xmlOf('networks/:uuid', 'uuid', 'The definition of a network'),
  getStoragePoolXml: xmlOf('storage-pools/:uuid', 'uuid', 'The definition of a storage pool'),
  getNodeDeviceXml: xmlOf('node-devices/:name', 'name', 'What libvirt tells of a device'),
  getHostInterfaceXml: xmlOf('interfaces/:name', 'name', 'The definition of a host interface'),
  getNwfilterXml: xmlOf('nwfilters/:uuid', 'uuid', 'The definition of a network filter'),
  startStoragePool: order('storage-pools/:uuid/start', 'Start the pool', 'storage:operate'),
  stopStoragePool: order(
    'storage-pools/:uuid/stop',
    'Stop the pool; its volumes stay as they are',
    'storage:operate',
  ),
  refreshStoragePool: order(
    'storage-pools/:uuid/refresh',
    'Let libvirt look again which volumes there are',
    'storage:operate',
  ),
  setStoragePoolAutostart: autostart(
    'storage-pools/:uuid',
    'Whether the pool starts with the host',
    'storage:operate',
  ),
  startNetwork: order('networks/:uuid/start', 'Start the network', 'network:operate'),
  stopNetwork: order(
    'networks/:uuid/stop',
    'Stop the network: machines on it lose their connection',
    'network:operate',
  ),
  setNetworkAutostart: autostart(
    'networks/:uuid',
    'Whether the network starts with the host',
    'network:operate',
  ),
};
