import type { GuestKind } from '@guesthouse/contract/host-capabilities';

/** A kind of machine, as domain capabilities are asked for. */
export interface GuestChoice {
  readonly arch: string;
  readonly type: string;
  /** Empty: the default of its emulator. */
  readonly machine: string;
}

type GuestType = GuestKind['types'][number];

export function guestTypes(guests: readonly GuestKind[], arch: string): readonly GuestType[] {
  return guests.filter((guest) => guest.arch === arch).flatMap(({ types }) => types);
}

/** What can be chosen, and is by default: the host's own architecture, and KVM where it is there. */
export function defaultChoice(
  guests: readonly GuestKind[],
  hostArch: string | null,
): GuestChoice | null {
  const guest = guests.find(({ arch }) => arch === hostArch) ?? guests[0];
  const type = guest?.types.find((each) => each.type === 'kvm') ?? guest?.types[0];
  return guest && type ? { arch: guest.arch, type: type.type, machine: '' } : null;
}

/** The choice with another part; what does not exist with it falls back. */
export function changedChoice(
  guests: readonly GuestKind[],
  choice: GuestChoice,
  change: Partial<GuestChoice>,
): GuestChoice {
  const next = { ...choice, ...change };
  const types = guestTypes(guests, next.arch);
  const type = types.find((each) => each.type === next.type) ?? types[0];
  const machines = type?.machines ?? [];
  const machine = machines.some(({ name }) => name === next.machine) ? next.machine : '';
  return { arch: next.arch, type: type?.type ?? next.type, machine };
}
