import type { HostChangeRequest, HostSetup } from '@guesthouse/contract/host-setup';
import { hostUriPowers } from '@guesthouse/contract/host-uri';
import { hostIdSchema, type HostId } from '@guesthouse/contract/ids';
import { ProblemError } from '../http/problem-error.ts';
import { redactUri } from '../libvirt/redact-uri.ts';
import type { KeptHost } from '../store/kept-host-mapper.ts';
import type { HostDefinition } from './host-definition.ts';
import { hostIdOf } from './host-id-rules.ts';

/** What whoever manages a host may read of it. */
export function hostSetup(definition: HostDefinition): HostSetup {
  const { hostId, label, uri, readOnly, origin, credentials } = definition;
  return {
    hostId,
    label,
    uri: origin === 'added' ? uri : redactUri(uri),
    readOnly,
    origin,
    hasCredentials: credentials !== null,
  };
}

/** Named after its URI; numbered where a host that has moved elsewhere still has that name. */
export function freeHostId(uri: string, taken: (hostId: HostId) => boolean): HostId {
  const wanted = hostIdOf(uri);
  for (let number = 2, hostId = wanted; ; number += 1) {
    if (!taken(hostId)) return hostId;
    hostId = hostIdSchema.parse(`${wanted.slice(0, 58)}-${number}`);
  }
}

/** Credentials stay only with the URI that they were given for: another could be anybody's. */
export function changedHost(before: HostDefinition, change: HostChangeRequest): HostDefinition {
  const uri = change.uri ?? before.uri;
  const kept = uri === before.uri ? before.credentials : null;
  return {
    ...before,
    uri,
    label: change.label === undefined ? before.label : change.label,
    readOnly: change.readOnly ?? before.readOnly,
    credentials: change.credentials === undefined ? kept : change.credentials,
  };
}

export function keptOf({
  hostId,
  uri,
  label,
  readOnly,
  origin,
  credentials,
}: HostDefinition): KeptHost {
  return origin === 'added'
    ? { hostId, uri, label, readOnly, credentials }
    : { hostId, uri: null, label, readOnly: false, credentials };
}

/** @throws ProblemError `host_uri_forbidden` */
export function requireHarmlessUri(uri: string): void {
  const powers = hostUriPowers(uri);
  if (powers.length === 0) return;
  throw new ProblemError(
    'host_uri_forbidden',
    `With ${powers.join(' and ')} this URI would reach into the server itself: run a program there, or use a file of its choice.`,
    {
      hint: 'Whoever starts the server can give it with --connect, or allow it with --trust-host-uris.',
    },
  );
}

/** @throws ProblemError `host_exists` */
export function requireNewUri(
  uri: string,
  hosts: readonly HostDefinition[],
  self: HostId | null = null,
): void {
  const same = hosts.find((host) => host.uri === uri && host.hostId !== self);
  if (same)
    throw new ProblemError(
      'host_exists',
      `This URI is in the list already, as ${same.label ?? same.hostId}.`,
    );
}

/** @throws ProblemError `host_not_editable` */
export function requireEditable({ origin, label, hostId }: HostDefinition): void {
  if (origin === 'added') return;
  throw new ProblemError(
    'host_not_editable',
    `The address of ${label ?? hostId} was not given here, so it cannot be changed here.`,
    { hint: 'Add another host with the address that you want, and remove this one.' },
  );
}
