import { leastRoleFor, roleHas } from '@guesthouse/contract/permission';
import { Button } from '@patternfly/react-core/dist/dynamic/components/Button';
import { useSession } from '../../../shared/session/session-query.ts';
import { addingHost } from '../api/add-host-store.ts';

/** The button that opens the form of a host to add. */
export function AddHost({ variant }: { variant: 'primary' | 'secondary' }) {
  const may = roleHas(useSession().role, 'host:manage');
  return (
    <Button
      variant={variant}
      isAriaDisabled={!may}
      data-hint={may ? undefined : `This needs the ${leastRoleFor('host:manage')} role.`}
      onClick={() => addingHost.set(true)}
    >
      Add a host
    </Button>
  );
}
