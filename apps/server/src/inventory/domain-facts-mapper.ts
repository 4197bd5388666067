import {
  domainStateReasons,
  domainStates,
  type DomainState,
} from '@guesthouse/contract/domain-state';
import type { HostId } from '@guesthouse/contract/ids';
import { domainView, type DomainView } from '@guesthouse/libvirt-xml/domain-view';
import { toCount } from '@guesthouse/libvirt-xml/values';
import type { DomainReading } from '../libvirt/domain-reading.ts';
import { domainAttachments } from './domain-attachments-mapper.ts';
import type { DomainFacts } from './domain-entry.ts';

/** What a person may have written at any length, cut to what a row can bear. */
const maximumTextLength = 1_000;
const maximumTags = 50;
const maximumNameLength = 100;

/**
 * A reading as the mirror keeps it.
 * @throws XmlParseError where libvirt's XML is none
 */
export function domainFacts(hostId: HostId, reading: DomainReading): DomainFacts {
  const view = domainView(reading.xml);
  const state = domainStates[reading.state] ?? 'nostate';
  return {
    summary: {
      hostId,
      uuid: reading.uuid,
      name: view.name ?? reading.uuid,
      title: limited(view.title),
      description: limited(view.description),
      tags: view.metadata.tags.slice(0, maximumTags),
      id: toCount(view.id) ?? null,
      state,
      stateReason: stateReason(state, reading.reason),
      persistent: reading.persistent,
      autostart: reading.autostart,
      hasManagedSave: reading.hasManagedSave,
      virtType: view.type ?? null,
      arch: view.os.arch ?? null,
      os: osName(view.metadata.osId),
      vcpus: view.cpu.vcpus ?? 1,
      maximumVcpus: view.cpu.maximumVcpus ?? view.cpu.vcpus ?? 1,
      memoryKiB: view.memory.currentKiB ?? view.memory.maximumKiB ?? 0,
      maximumMemoryKiB: view.memory.maximumKiB ?? 0,
      hasSerialConsole: hasSerialConsole(view),
      graphics: view.devices.graphics.map(({ type }) => type),
    },
    xml: reading.xml,
    nextXml: reading.nextXml,
    attachments: domainAttachments(hostId, reading.uuid, view),
  };
}

/** `http://debian.org/debian/12` → `debian 12`: libosinfo's ids end in the system and its version. */
function osName(osId: string | undefined): string | null {
  const parts =
    osId
      ?.replace(/^[a-z]+:\/\/[^/]*\//i, '')
      .split('/')
      .filter(Boolean) ?? [];
  return parts.length === 0 ? null : parts.slice(-2).join(' ').slice(0, maximumNameLength);
}

/** Another reason than those that we know is newer than they are. */
function stateReason(state: DomainState, reason: number): string {
  const reasons: readonly string[] = domainStateReasons[state];
  return reasons[reason] ?? 'unknown';
}

/** libvirt streams the pty of the first serial port or console, and nothing else. */
function hasSerialConsole({ devices }: DomainView): boolean {
  return devices.characterDevices.some(
    ({ kind, type }) => (kind === 'serial' || kind === 'console') && type === 'pty',
  );
}

function limited(text: string | undefined): string | null {
  return text === undefined ? null : text.slice(0, maximumTextLength);
}
