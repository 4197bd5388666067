import type { HostSummary } from '@guesthouse/contract/host';
import type { ComponentProps } from 'react';
import { useInventory } from '../../../../shared/inventory/inventory-query.ts';
import { SelectField } from '../../../../shared/ui/select-field.tsx';

/** Those that can be told something now. */
export function useConnectedHosts(): HostSummary[] {
  const hosts = [...(useInventory().data?.hosts.values() ?? [])];
  return hosts.filter(({ state }) => state === 'connected');
}

/** A choice among connected hosts. Takes what a form registers. */
export function HostField(select: ComponentProps<'select'>) {
  const hosts = useConnectedHosts();
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
