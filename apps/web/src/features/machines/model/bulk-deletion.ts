import type { DeletableDisk, DomainBelongings } from '@guesthouse/contract/domain-deletion';
import type { DomainSummary } from '@guesthouse/contract/domain';
import { domainIsActive } from '@guesthouse/contract/domain-state';
import { leftoverChoices, type Leftover } from './deletion-plan.ts';

/** What is deleted with every machine of a selection that has it. */
export interface BulkDeletionChoices {
  readonly forceOff: boolean;
  readonly disks: boolean;
  readonly leftovers: ReadonlySet<Leftover>;
}

export const keepAll: BulkDeletionChoices = {
  forceOff: false,
  disks: false,
  leftovers: new Set(),
};

export interface LeftoverOffer {
  readonly option: Leftover;
  readonly label: string;
  readonly machines: number;
}

const offerLabels: Record<Leftover, string> = {
  removeManagedSave: 'Saved states',
  removeSnapshotMetadata: 'Snapshots (what libvirt knows of them)',
  removeCheckpointMetadata: 'Checkpoints (what libvirt knows of them)',
  removeNvram: 'Firmware variables',
  removeTpm: 'TPM states',
};

/** What the machines have, each with how many have it; nothing that none has. */
export function leftoverOffers(all: readonly DomainBelongings[]): LeftoverOffer[] {
  const having = (option: Leftover) =>
    all.filter((each) => leftoverChoices(each).some((choice) => choice.option === option)).length;
  return (Object.keys(offerLabels) as Leftover[])
    .map((option) => ({ option, label: offerLabels[option], machines: having(option) }))
    .filter(({ machines }) => machines > 0);
}

/** Those that nobody else has, and that are no media: what a person means by "its disks". */
export function ownDisks({ disks }: Pick<DomainBelongings, 'disks'>): DeletableDisk[] {
  return disks.filter(({ refusal, warning }) => refusal === null && warning === null);
}

export interface MachineDeletion {
  /** The body of its order. */
  readonly options: object;
  /** What goes beside the definition, in words. */
  readonly goes: readonly string[];
  /** What stays on the host, in words. */
  readonly stays: readonly string[];
  /** Why it is left out; null where it is not. */
  readonly refusal: string | null;
}

/** What the choices come to for one machine. */
export function machineDeletion(
  domain: Pick<DomainSummary, 'state'>,
  belongings: DomainBelongings,
  choices: BulkDeletionChoices,
): MachineDeletion {
  const offered = leftoverChoices(belongings);
  const chosen = offered.filter(({ option }) => choices.leftovers.has(option));
  const own = choices.disks ? ownDisks(belongings) : [];
  const kept = belongings.disks.filter((disk) => !own.includes(disk));
  const needed = offered.filter(({ option, needed }) => needed && !choices.leftovers.has(option));
  const runs = domainIsActive[domain.state];
  return {
    options: {
      ...(runs && choices.forceOff && { forceOff: true }),
      ...Object.fromEntries(chosen.map(({ option }) => [option, true])),
      disks: own.map(({ target }) => target),
    },
    goes: [...chosen.map(({ label }) => label.toLowerCase()), ...own.map(diskText)],
    stays: [
      ...offered.filter((each) => !chosen.includes(each)).map(({ label }) => label.toLowerCase()),
      ...kept.map((disk) =>
        choices.disks ? `${diskText(disk)} (${whyKept(disk)})` : diskText(disk),
      ),
    ],
    refusal: refusalOf(runs && !choices.forceOff, needed),
  };
}

const diskText = ({ target, source }: DeletableDisk) => `${target} ${source}`;
const whyKept = ({ refusal, warning }: DeletableDisk) =>
  (refusal ?? warning ?? '').replace(/\.$/, '').toLowerCase();

function refusalOf(runs: boolean, needed: readonly { readonly label: string }[]): string | null {
  if (runs) return 'It runs: shut it down first, or let it be forced off.';
  if (needed.length === 0) return null;
  const labels = needed.map(({ label }) => label.toLowerCase()).join(', ');
  return `libvirt keeps it unless these go too: ${labels}.`;
}
