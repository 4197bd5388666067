import { Modal } from '@patternfly/react-core/dist/dynamic/components/Modal';
import { useNavigate } from '@tanstack/react-router';
import { Command } from 'cmdk';
import { useDeferredValue, useMemo, useState, type KeyboardEvent } from 'react';
import { addingHost } from '../../features/hosts/api/add-host-store.ts';
import { useActionEntry } from '../../features/machines/api/use-action-entry.ts';
import { machineRows } from '../../features/machines/model/machine-row.ts';
import { sortMachines } from '../../features/machines/model/machine-sort.ts';
import { writeField } from '../../shared/filter/write-terms.ts';
import { useInventory } from '../../shared/inventory/inventory-query.ts';
import { useResources } from '../../shared/resources/use-resources.ts';
import { useAsker } from '../../shared/session/use-asker.ts';
import { Icon } from '../../shared/ui/icon.tsx';
import { copies, copyAs, PaletteCopy } from './palette-copy.tsx';
import { paletteEntries } from './palette-entries.ts';
import type { PaletteEntry, PaletteTarget } from './palette-entry.ts';
import { closePalette } from './palette-store.ts';
import styles from './palette.module.css';

function useEntries(typed: string): PaletteEntry[] {
  const asker = useAsker();
  const view = useInventory().data;
  const pools = useResources('storage-pool').data?.items;
  const networks = useResources('network').data?.items;
  const machines = useMemo(
    () => (view ? sortMachines(machineRows(view), { key: 'name', descending: false }) : []),
    [view],
  );
  const sources = useMemo(
    () => ({
      rows: machines,
      hosts: [...(view?.hosts.values() ?? [])],
      pools: [...(pools?.values() ?? [])],
      networks: [...(networks?.values() ?? [])],
      asker,
    }),
    [machines, view, pools, networks, asker],
  );
  return useMemo(() => paletteEntries(typed, sources), [typed, sources]);
}

function useCarryOut(): (target: PaletteTarget) => void {
  const navigate = useNavigate();
  const act = useActionEntry();
  return (target) => {
    switch (target.kind) {
      case 'page':
        void navigate({ to: target.to });
        break;
      case 'add-host':
        addingHost.set(true);
        break;
      case 'host':
        void navigate({ to: '/hosts/$hostId', params: target });
        break;
      case 'pool':
        void navigate({ to: '/storage/$hostId/$uuid', params: target });
        break;
      case 'network':
        void navigate({ to: '/networks/$hostId/$uuid', params: target });
        break;
      case 'machines-on': {
        const search = { filter: writeField('host', [target.label]) };
        void navigate({ to: '/machines', search });
        break;
      }
      case 'machine':
        void navigate({ to: '/machines/$hostId/$uuid', params: target.row.domain });
        break;
      case 'console':
        void navigate({ to: '/machines/$hostId/$uuid/console', params: target.row.domain });
        break;
      case 'action':
        act(target.entry, target.row.domain);
        break;
    }
  };
}

/** Everything by name: machines, hosts, pages and what can be done now. */
export default function Palette() {
  const [typed, setTyped] = useState('');
  const entries = useEntries(useDeferredValue(typed));
  const carryOut = useCarryOut();
  const [wanted, setWanted] = useState('');
  // The list may have changed under what was chosen: a deferred one does so after the kit has looked.
  const chosen = entries.find(({ id }) => id === wanted) ?? entries[0];
  const target = chosen?.target;
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
        value={chosen?.id ?? ''}
        onValueChange={setWanted}
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
            placeholder="Machine, host, pool, network, page or action"
            className={styles.input}
          />
        </div>
        <Command.List className={styles.list} label="Results">
          <Command.Empty className={styles.empty}>Nothing goes by that name.</Command.Empty>
          {entries.map(({ id, label, note, refusal, icon, target }) => (
            <Command.Item
              key={id}
              value={id}
              className={styles.item}
              data-refused={refusal !== null}
              onSelect={() => {
                if (refusal !== null) return;
                closePalette();
                carryOut(target);
              }}
            >
              <Icon name={icon} />
              <span className={styles.label}>{label}</span>
              <span className={styles.note}>{refusal ?? note}</span>
            </Command.Item>
          ))}
        </Command.List>
        {target?.kind === 'action' && <PaletteCopy target={target} />}
      </Command>
    </Modal>
  );
}
