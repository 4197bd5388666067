import type { DomainActionOptions } from '@guesthouse/contract/domain-action-options';
import type { DomainSummary } from '@guesthouse/contract/domain';
import { domainIsActive } from '@guesthouse/contract/domain-state';
import { ProblemError } from '../../http/problem-error.ts';
import { placeText } from '../../libvirt/belongings/belongings-link.ts';
import type { VolumePlace } from '../../libvirt/belongings/find-volume.ts';
import type { HostLink } from '../../libvirt/host-link.ts';
import type { TaskReporter } from '../../tasks/task-work.ts';
import { deletionRefusal, type Surroundings } from './deletable-disk-rules.ts';
import type { DomainImage } from './domain-images.ts';
import type { UsersOf } from './image-users.ts';

export interface Deletion {
  readonly domain: DomainSummary;
  readonly images: readonly DomainImage[];
  /** Of all other machines of the host. */
  readonly usersOf: UsersOf;
  readonly options: DomainActionOptions<'delete'>;
}

/**
 * Everything that can be refused is refused before anything is done. Then the definition goes, and
 * after it the disks that were named: a machine without its disks would be worse than disks without one.
 * @returns the result in words
 * @throws ProblemError; where disks remain of a machine that is gone, it names them
 */
export async function deleteDomain(
  link: HostLink,
  deletion: Deletion,
  reporter: TaskReporter,
): Promise<string> {
  const { domain } = deletion;
  const { forceOff, disks, ...leftovers } = deletion.options;
  const places = await deletablePlaces(link, deletion, disks);
  if (domainIsActive[domain.state]) {
    if (!forceOff)
      throw new ProblemError('operation_invalid', `${domain.name} runs, and was not deleted.`, {
        hint: 'Shut it down first, or let the deletion force it off.',
      });
    reporter.message(`Forcing ${domain.name} off`);
    await link.orders.give(domain, 'force-off', { graceful: false });
  }
  await link.orders.give(domain, 'undefine', leftovers);
  reporter.message(`${domain.name} is undefined`);
  await deleteVolumes(link, domain.name, places, reporter);
  return places.length === 0
    ? `Deleted ${domain.name}; its disks were kept.`
    : `Deleted ${domain.name} and ${places.map(placeText).join(', ')}.`;
}

async function deletablePlaces(
  link: HostLink,
  { images, usersOf }: Deletion,
  targets: readonly string[],
): Promise<VolumePlace[]> {
  if (targets.length === 0) return [];
  const around = { known: await link.belongings.dependants(), usersOf };
  return Promise.all(targets.map((target) => deletablePlace(link, images, target, around)));
}

async function deletablePlace(
  link: HostLink,
  images: readonly DomainImage[],
  target: string,
  around: Surroundings,
): Promise<VolumePlace> {
  const image = images.find((each) => each.target === target);
  if (!image) throw new ProblemError('conflict', `There is no disk ${target}: look again.`);
  const volume = image.place && (await link.belongings.volume(image.place));
  const refusal = deletionRefusal(image, volume, around);
  if (refusal === null && image.place) return image.place;
  throw new ProblemError('conflict', `The disk ${target} (${image.source}) cannot be deleted.`, {
    ...(refusal === null ? {} : { hint: refusal }),
  });
}

async function deleteVolumes(
  link: HostLink,
  name: string,
  places: readonly VolumePlace[],
  reporter: TaskReporter,
): Promise<void> {
  const remaining: string[] = [];
  for (const place of places) {
    try {
      await link.belongings.deleteVolume(place);
      reporter.log(`${placeText(place)} is deleted`);
    } catch (error) {
      reporter.log(error instanceof Error ? error.message : String(error));
      remaining.push(placeText(place));
    }
  }
  if (remaining.length > 0)
    throw new ProblemError(
      'libvirt_failed',
      `${name} is gone, but of its disks there remain: ${remaining.join(', ')}.`,
      { hint: 'The log says why; they can be deleted from their storage pool.' },
    );
}
