import type { HostId, ObjectUuid } from '@guesthouse/contract/ids';
import type { ActionEntry } from '../../features/machines/model/action-menu-entries.ts';
import type { MachineRow } from '../../features/machines/model/machine-row.ts';
import type { IconName } from '../../shared/ui/icon.tsx';
import type { PagePath } from '../pages.ts';

/** What an entry does; the palette carries it out. */
export type PaletteTarget =
  | { readonly kind: 'page'; readonly to: PagePath }
  | { readonly kind: 'add-host' }
  | { readonly kind: 'host'; readonly hostId: HostId }
  | { readonly kind: 'machines-on'; readonly label: string }
  | {
      readonly kind: 'pool' | 'network';
      readonly hostId: HostId;
      readonly uuid: ObjectUuid;
    }
  | { readonly kind: 'machine'; readonly row: MachineRow }
  | { readonly kind: 'console'; readonly row: MachineRow }
  | { readonly kind: 'action'; readonly entry: ActionEntry; readonly row: MachineRow };

export interface PaletteEntry {
  readonly id: string;
  readonly label: string;
  /** Beside the label, in the shade. */
  readonly note: string;
  readonly icon: IconName;
  /** Why it cannot be done now, shown in place of the note; null where it can. */
  readonly refusal: string | null;
  readonly target: PaletteTarget;
}
