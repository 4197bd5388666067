import { Modal } from '@patternfly/react-core/dist/dynamic/components/Modal';
import { useNavigate } from '@tanstack/react-router';
import { Command } from 'cmdk';
import { useDeferredValue, useMemo, useState, type KeyboardEvent } from 'react';
import { useDomainAction } from '../../features/machines/api/use-domain-action.ts';
import { machineRows } from '../../features/machines/model/machine-row.ts';
import { sortMachines } from '../../features/machines/model/machine-sort.ts';
import { writeField } from '../../shared/filter/write-terms.ts';
import { useInventory } from '../../shared/inventory/inventory-query.ts';
import { useSession } from '../../shared/session/session-query.ts';
import { Icon } from '../../shared/ui/icon.tsx';
import { copies, copyAs, PaletteCopy } from './palette-copy.tsx';
import { paletteEntries, type PaletteEntry, type PaletteTarget } from './palette-entries.ts';
import { closePalette } from './palette-store.ts';
import styles from './palette.module.css';

function useEntries(typed: string): PaletteEntry[] {
  const { role } = useSession();
  const view = useInventory().data;
  const sources = useMemo(() => {
    const rows = view ? sortMachines(machineRows(view), { key: 'name', descending: false }) : [];
    return { rows, hosts: view ? [...view.hosts.values()] : [], role };
  }, [view, role]);
  return useMemo(() => paletteEntries(typed, sources), [typed, sources]);
}

function useCarryOut(): (target: PaletteTarget) => Promise<void> {
  const navigate = useNavigate();
  const act = useDomainAction();
  return (target) => {
    switch (target.kind) {
      case 'page':
        return navigate({ to: target.to });
      case 'host':
        return navigate({
          to: '/machines',
          search: { filter: writeField('host', [target.label]) },
        });
      case 'machine':
        return navigate({ to: '/machines/$hostId/$uuid', params: target.row.domain });
      case 'console':
        return navigate({ to: '/machines/$hostId/$uuid/console', params: target.row.domain });
      case 'action':
        return act(target.action, target.row.domain);
    }
  };
}

/** Everything by name: machines, hosts, pages and what can be done now. */
export default function Palette() {
  const [typed, setTyped] = useState('');
  const entries = useEntries(useDeferredValue(typed));
  const carryOut = useCarryOut();
  const [chosen, setChosen] = useState('');
  const target = entries.find(({ id }) => id === chosen)?.target;
  const onKeyDown = (event: KeyboardEvent) => {
    const copy = copies.find(({ key }) => key === event.key.toLowerCase());
    if (!event.altKey || !copy || target?.kind !== 'action') return;
    event.preventDefault();
    void copyAs(copy, target);
  };
  return (
    <Modal
      isOpen
      variant="small"
      position="top"
      aria-label="Go to anything"
      className={styles.modal}
      onClose={closePalette}
    >
      <Command
        shouldFilter={false}
        label="Go to anything"
        className={styles.command}
        loop
        value={chosen}
        onValueChange={setChosen}
        onKeyDown={onKeyDown}
      >
        <div className={styles.field}>
          <Icon name="search" />
          <Command.Input
            value={typed}
            onValueChange={setTyped}
            // The person has asked for this field with a key.
            // eslint-disable-next-line jsx-a11y/no-autofocus
            autoFocus
            placeholder="Machine, host, page or action"
            className={styles.input}
          />
        </div>
        <Command.List className={styles.list} label="Results">
          <Command.Empty className={styles.empty}>Nothing goes by that name.</Command.Empty>
          {entries.map(({ id, label, note, icon, target }) => (
            <Command.Item
              key={id}
              value={id}
              className={styles.item}
              onSelect={() => {
                closePalette();
                void carryOut(target);
              }}
            >
              <Icon name={icon} />
              <span className={styles.label}>{label}</span>
              <span className={styles.note}>{note}</span>
            </Command.Item>
          ))}
        </Command.List>
        {target?.kind === 'action' && <PaletteCopy target={target} />}
      </Command>
    </Modal>
  );
}
