import { Divider } from '@patternfly/react-core/dist/dynamic/components/Divider';
import { MenuItem } from '@patternfly/react-core/dist/dynamic/components/Menu';
import { Fragment, useRef } from 'react';
import { useSession } from '../../../shared/session/session-query.ts';
import { Icon } from '../../../shared/ui/icon.tsx';
import { PopupMenu } from '../../../shared/ui/popup-menu.tsx';
import { actionDialog } from '../api/action-dialog-store.ts';
import { useDomainAction } from '../api/use-domain-action.ts';
import {
  actionSections,
  entryControl,
  sharedReason,
  type ActionEntry,
  type ActionSection,
} from '../model/action-menu-entries.ts';
import { machineControl, notesControl } from '../model/machine-controls.ts';
import type { MachineRow } from '../model/machine-row.ts';
import styles from './action-menu.module.css';
import { editNotes } from './notes-store.ts';

interface Props {
  readonly row: MachineRow;
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
}
type SectionProps = Pick<Props, 'row' | 'onClose'> & { readonly section: ActionSection };

function useChoose({ row, onClose }: Pick<Props, 'row' | 'onClose'>) {
  const run = useDomainAction();
  return ({ actions: [action], dialog, options }: ActionEntry) => {
    onClose();
    if (dialog === null) void run(action, row.domain, options);
    else actionDialog.set({ dialog, domain: row.domain });
  };
}

/** The entries of one section; a reason that all of them share stands beside its title. */
function Section({ section: { title, entries }, row, onClose }: SectionProps) {
  const { role } = useSession();
  const choose = useChoose({ row, onClose });
  const controls = entries.map((entry) =>
    entryControl(entry, (action) => machineControl(action, row, role)),
  );
  const shared = sharedReason(controls);
  return (
    <>
      <li role="presentation" className={styles.title}>
        <span className={styles.name}>{title}</span>
        {shared !== null && <span className={styles.reason}>{shared}</span>}
      </li>
      {entries.map((entry, index) => {
        const control = controls[index] ?? { can: true };
        const reason = control.can ? null : control.reason;
        return (
          <MenuItem
            key={entry.id}
            itemId={entry.id}
            icon={<Icon name={entry.icon} />}
            isDanger={entry.danger && control.can}
            isAriaDisabled={!control.can}
            description={reason === null || shared !== null ? undefined : reason}
            onClick={() => {
              if (control.can) choose(entry);
            }}
          >
            {entry.label}
            {shared !== null && <span className="pf-v6-screen-reader">: {shared}</span>}
          </MenuItem>
        );
      })}
    </>
  );
}

function NotesItem({ row, onClose }: Pick<Props, 'row' | 'onClose'>) {
  const control = notesControl(row, useSession().role);
  return (
    <MenuItem
      itemId="notes"
      icon={<Icon name="tag" />}
      isAriaDisabled={!control.can}
      description={control.can ? undefined : control.reason}
      onClick={() => {
        if (!control.can) return;
        onClose();
        editNotes(row.domain);
      }}
    >
      Title, description, tags
    </MenuItem>
  );
}

/** Everything that can be done to one machine; what cannot be used now says why. */
export default function ActionMenu({ row, anchor, onClose }: Props) {
  const anchorRef = useRef(anchor);
  return (
    <PopupMenu label={`Actions on ${row.domain.name}`} anchor={anchorRef} onClose={onClose}>
      {actionSections(row.domain).map((section, index) => (
        <Fragment key={section.title}>
          {index > 0 && <Divider component="li" />}
          <Section section={section} row={row} onClose={onClose} />
        </Fragment>
      ))}
      <NotesItem row={row} onClose={onClose} />
    </PopupMenu>
  );
}
