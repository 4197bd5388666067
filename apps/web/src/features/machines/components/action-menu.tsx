import type { Permitted } from '@guesthouse/contract/domain-action';
import { Divider } from '@patternfly/react-core/dist/dynamic/components/Divider';
import { MenuItem } from '@patternfly/react-core/dist/dynamic/components/Menu';
import { Fragment, useRef, type ReactNode } from 'react';
import { useAsker } from '../../../shared/session/use-asker.ts';
import { Icon, type IconName } from '../../../shared/ui/icon.tsx';
import { PopupMenu } from '../../../shared/ui/popup-menu.tsx';
import { useActionEntry } from '../api/use-action-entry.ts';
import { actionSections, commonReason, entryControl } from '../model/action-menu-entries.ts';
import { machineControl, notesControl } from '../model/machine-controls.ts';
import type { MachineRow } from '../model/machine-row.ts';
import styles from './action-menu.module.css';
import { editNotes } from './notes-store.ts';

interface Props {
  readonly row: MachineRow;
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
}

interface ItemProps {
  readonly id: string;
  readonly icon: IconName;
  readonly danger?: boolean;
  readonly control: Permitted;
  /** The reason that stands above the menu already; a screen reader still hears it here. */
  readonly common: string | null;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

function Item({ id, icon, danger = false, control, common, onChoose, children }: ItemProps) {
  const reason = control.can ? null : control.reason;
  return (
    <MenuItem
      itemId={id}
      icon={<Icon name={icon} />}
      isDanger={danger && control.can}
      isAriaDisabled={!control.can}
      description={reason === null || reason === common ? undefined : reason}
      onClick={() => {
        if (control.can) onChoose();
      }}
    >
      {children}
      {reason !== null && reason === common && (
        <span className="pf-v6-screen-reader">: {reason}</span>
      )}
    </MenuItem>
  );
}

/** Everything that can be done to one machine; what cannot be used now says why. */
export default function ActionMenu({ row, anchor, onClose }: Props) {
  const anchorRef = useRef(anchor);
  const asker = useAsker();
  const choose = useActionEntry();
  const sections = actionSections(row.domain).map(({ title, entries }) => ({
    title,
    items: entries.map((entry) => ({
      entry,
      control: entryControl(entry, (action) => machineControl(action, row, asker)),
    })),
  }));
  const notes = notesControl(row, asker);
  const controls = sections.flatMap(({ items }) => items.map(({ control }) => control));
  const common = commonReason([...controls, notes]);
  return (
    <PopupMenu label={`Actions on ${row.domain.name}`} anchor={anchorRef} onClose={onClose}>
      {common !== null && (
        <li role="presentation" aria-hidden className={styles.reason}>
          {common}
        </li>
      )}
      {sections.map(({ title, items }, index) => (
        <Fragment key={title}>
          {index > 0 && <Divider component="li" />}
          <li role="presentation" className={styles.title}>
            {title}
          </li>
          {items.map(({ entry, control }) => (
            <Item
              key={entry.id}
              {...entry}
              control={control}
              common={common}
              onChoose={() => {
                onClose();
                choose(entry, row.domain);
              }}
            >
              {entry.label}
            </Item>
          ))}
        </Fragment>
      ))}
      <Item
        id="notes"
        icon="tag"
        control={notes}
        common={common}
        onChoose={() => {
          onClose();
          editNotes(row.domain);
        }}
      >
        Title, description, tags
      </Item>
    </PopupMenu>
  );
}
