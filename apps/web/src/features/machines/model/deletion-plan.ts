import type { DomainBelongings } from '@guesthouse/contract/domain-deletion';
import { memoryQuantity, quantityText } from '../../../shared/lib/format-quantity.ts';

/** What beside disks a deletion can take along. */
export type Leftover =
  | 'removeNvram'
  | 'removeTpm'
  | 'removeManagedSave'
  | 'removeSnapshotMetadata'
  | 'removeCheckpointMetadata';

export interface LeftoverChoice {
  readonly option: Leftover;
  readonly label: string;
  readonly help: string;
  /** libvirt undefines nothing that has these: they go, or the machine stays. */
  readonly needed: boolean;
}

const counted = (count: number, one: string, many: string) =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

/** Only what the machine has. */
export function leftoverChoices(belongings: DomainBelongings): LeftoverChoice[] {
  const { nvram, tpm, snapshots, checkpoints, managedSave } = belongings;
  const choices: (LeftoverChoice | null)[] = [
    managedSave
      ? {
          option: 'removeManagedSave',
          label: 'Saved state',
          help: 'Its memory as it was saved. libvirt forgets no machine that has one.',
          needed: true,
        }
      : null,
    snapshots !== null && snapshots > 0
      ? {
          option: 'removeSnapshotMetadata',
          label: counted(snapshots, 'snapshot', 'snapshots'),
          help: 'What libvirt knows of them; inside images they remain. libvirt forgets no machine that has any.',
          needed: true,
        }
      : null,
    checkpoints !== null && checkpoints > 0
      ? {
          option: 'removeCheckpointMetadata',
          label: counted(checkpoints, 'checkpoint', 'checkpoints'),
          help: 'Without them the next backup is a full one. libvirt forgets no machine that has any.',
          needed: true,
        }
      : null,
    nvram === null
      ? null
      : {
          option: 'removeNvram',
          label: 'Firmware variables',
          help: `${nvram}: boot order and secure boot keys.`,
          needed: false,
        },
    tpm
      ? {
          option: 'removeTpm',
          label: 'TPM state',
          help: 'Keys that disks of the guest may be encrypted with.',
          needed: false,
        }
      : null,
  ];
  return choices.filter((choice) => choice !== null);
}

/** `12 GiB of 40 GiB`, as far as it is known. */
export function sizeWords(
  disk: Pick<DomainBelongings['disks'][number], 'allocationBytes' | 'capacityBytes'>,
): string | null {
  const { allocationBytes, capacityBytes } = disk;
  if (allocationBytes === null) return null;
  const size = (bytes: number) => quantityText(memoryQuantity(bytes / 1024));
  return capacityBytes === null
    ? size(allocationBytes)
    : `${size(allocationBytes)} of ${size(capacityBytes)}`;
}
