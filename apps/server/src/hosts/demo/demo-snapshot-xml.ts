import type { DemoDomainSpec, DemoSnapshot } from './demo-domain-spec.ts';
import { element, valueElement } from './demo-xml.ts';

/** Snapshots as the test driver reads them; the last one is current. */
export function demoSnapshotsXml(spec: DemoDomainSpec, domainXml: string): string[] {
  const snapshots = spec.snapshots ?? [];
  return snapshots.map((snapshot) =>
    snapshotXml(snapshot, snapshot === snapshots.at(-1), domainXml),
  );
}

function snapshotXml(snapshot: DemoSnapshot, current: boolean, domainXml: string): string {
  return element(
    'test:domainsnapshot',
    {},
    valueElement('name', snapshot.name),
    snapshot.description === '' ? undefined : valueElement('description', snapshot.description),
    valueElement('state', 'shutoff'),
    valueElement('creationTime', snapshot.createdAt),
    snapshot.parent === undefined
      ? undefined
      : element('parent', {}, valueElement('name', snapshot.parent)),
    valueElement('active', current ? 1 : 0),
    // Without it libvirt warns of a snapshot made before 2011.
    domainXml,
  );
}
