import { curlCommand, virshCommand } from '../../features/machines/model/copy-as.ts';
import { copyText } from '../../shared/ui/copy-text.ts';
import type { PaletteTarget } from './palette-entry.ts';
import { closePalette } from './palette-store.ts';
import styles from './palette.module.css';

type ActionTarget = Extract<PaletteTarget, { kind: 'action' }>;

/** What can be copied of an action instead of being done. */
export const copies = [
  {
    key: 'v',
    name: 'virsh',
    command: ({ entry, row }: ActionTarget) => virshCommand(entry, row),
  },
  {
    key: 'c',
    name: 'curl',
    command: ({ entry, row }: ActionTarget) => curlCommand(entry, row, window.location.origin),
  },
] as const;

/** The palette goes: with it open, the page behind it would say to nobody that the text is copied. */
export function copyAs(copy: (typeof copies)[number], target: ActionTarget): Promise<void> {
  closePalette();
  return copyText(copy.command(target), `Copied as ${copy.name}`);
}

/** Below the results: the commands that do what the chosen action does. */
export function PaletteCopy({ target }: { target: ActionTarget }) {
  return (
    <div className={styles.copies}>
      {copies.map((copy) => (
        <button
          key={copy.key}
          type="button"
          className={styles.copy}
          aria-keyshortcuts={`Alt+${copy.key.toUpperCase()}`}
          onClick={() => void copyAs(copy, target)}
        >
          Copy as {copy.name} <kbd className={styles.key}>Alt {copy.key.toUpperCase()}</kbd>
          <code className={styles.copied}>{copy.command(target)}</code>
        </button>
      ))}
    </div>
  );
}
