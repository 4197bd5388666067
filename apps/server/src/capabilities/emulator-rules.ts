import type { GuestKind } from '@guesthouse/contract/host-capabilities';

export interface EmulatorChoice {
  readonly arch: string;
  readonly type: string;
  readonly machine?: string | undefined;
}

/**
 * The emulator that the host itself names for a choice, or null where it has no such choice. Never a path
 * that a caller gives: libvirt runs whatever emulator it is asked about.
 */
export function emulatorFor(
  guests: readonly GuestKind[],
  { arch, type, machine }: EmulatorChoice,
): string | null {
  for (const guest of guests.filter((each) => each.arch === arch)) {
    const known = guest.types.find((each) => each.type === type);
    const hasMachine =
      machine === undefined || known?.machines.some(({ name }) => name === machine) === true;
    if (known?.emulator && hasMachine) return known.emulator;
  }
  return null;
}
