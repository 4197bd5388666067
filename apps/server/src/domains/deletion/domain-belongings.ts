import type { DomainBelongings } from '@guesthouse/contract/domain-deletion';
import type { DomainRef } from '@guesthouse/contract/ids';
import { domainView } from '@guesthouse/libvirt-xml/domain-view';
import type { DomainEntry } from '../../inventory/domain-entry.ts';
import type { Mirror } from '../../inventory/mirror.ts';
import { requireDomain } from '../../inventory/require-domain.ts';
import type { HostLink } from '../../libvirt/host-link.ts';
import { deletableDisk, type Dependants } from './deletable-disk-rules.ts';
import { domainImages } from './domain-images.ts';
import { imageUsers } from './image-users.ts';

/** The images of a machine, and who else of its host has which. */
export function imagesOf(mirror: Mirror, ref: DomainRef) {
  const others = mirror
    .domainUuids(ref.hostId)
    .filter((uuid) => uuid !== ref.uuid)
    .map((uuid) => mirror.domain({ hostId: ref.hostId, uuid }))
    .filter((entry): entry is DomainEntry => entry !== undefined);
  return { images: domainImages(requireDomain(mirror, ref)), usersOf: imageUsers(others) };
}

const nothingDepends: Dependants = { dependants: [], complete: true };

/** Asked of libvirt now: what a deletion goes by is not left to a mirror. */
export async function domainBelongings(
  mirror: Mirror,
  ref: DomainRef,
  link: HostLink,
): Promise<DomainBelongings> {
  const entry = requireDomain(mirror, ref);
  const { os, devices } = domainView(entry.nextXml ?? entry.xml);
  const { images, usersOf } = imagesOf(mirror, ref);
  const [keepings, known, volumes] = await Promise.all([
    link.belongings.keepings(entry.summary),
    images.length === 0 ? Promise.resolve(nothingDepends) : link.belongings.dependants(),
    Promise.all(images.map(async ({ place }) => place && (await link.belongings.volume(place)))),
  ]);
  const disks = images.map((image, index) =>
    deletableDisk(image, volumes[index] ?? null, { known, usersOf }),
  );
  return {
    disks,
    nvram: os.nvramPath ?? null,
    tpm: devices.tpms.some(({ backend }) => backend === 'emulator'),
    ...keepings,
  };
}
