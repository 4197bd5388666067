import { useNavigate, useSearch } from '@tanstack/react-router';
import { MachineList } from '../../features/machines/components/machine-list.tsx';
import { MachineListSkeleton } from '../../features/machines/components/machine-list-skeleton.tsx';
import { useInventory } from '../../shared/inventory/inventory-query.ts';
import { usePreferencesSettled } from '../../shared/preferences/preferences-query.ts';
import { Page } from '../../shared/ui/page.tsx';
import { RouteError } from './route-error.tsx';

export function MachinesRoute() {
  const { data, error } = useInventory();
  const settled = usePreferencesSettled();
  const search = useSearch({ from: '/shell/machines' });
  const navigate = useNavigate();
  if (data && settled)
    return (
      <MachineList
        view={data}
        search={search}
        onSearch={(next) => void navigate({ to: '/machines', search: next, replace: true })}
      />
    );
  return (
    <Page title="Machines">{error ? <RouteError error={error} /> : <MachineListSkeleton />}</Page>
  );
}
