import type { HostSummary } from '@guesthouse/contract/host';
import type { ComponentProps } from 'react';
import { useInventory } from '../../../../shared/inventory/inventory-query.ts';
import { SelectField } from '../../../../shared/ui/select-field.tsx';

/** Those that take a new machine now. */
export function useTakingHosts(): HostSummary[] {
  const hosts = [...(useInventory().data?.hosts.values() ?? [])];
  return hosts.filter(({ state, readOnly }) => state === 'connected' && !readOnly);
}

/** A choice among hosts that take a new machine. Takes what a form registers. */
export function HostField(select: ComponentProps<'select'>) {
  const hosts = useTakingHosts();
  return (
    <SelectField label="Host" {...select}>
      {hosts.map(({ hostId, label }) => (
        <option key={hostId} value={hostId}>
          {label}
        </option>
      ))}
    </SelectField>
  );
}
