import { leastRoleFor, roleHas } from '@guesthouse/contract/permission';
import { Button } from '@patternfly/react-core/dist/dynamic/components/Button';
import { useState } from 'react';
import { useSession } from '../../../shared/session/session-query.ts';
import { HostForm } from './host-form.tsx';

/** The button that opens the form of a host to add. */
export function AddHost({ variant }: { variant: 'primary' | 'secondary' }) {
  const { role } = useSession();
  const [open, setOpen] = useState(false);
  const may = roleHas(role, 'host:manage');
  return (
    <>
      <Button
        variant={variant}
        isAriaDisabled={!may}
        data-hint={may ? undefined : `This needs the ${leastRoleFor('host:manage')} role.`}
        onClick={() => setOpen(true)}
      >
        Add a host
      </Button>
      {open && <HostForm setup={null} onClose={() => setOpen(false)} />}
    </>
  );
}
