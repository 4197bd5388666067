import { refusedToAsker } from '@guesthouse/contract/host-control';
import { Button } from '@patternfly/react-core/dist/dynamic/components/Button';
import { useAsker } from '../../../shared/session/use-asker.ts';
import { addingHost } from '../api/add-host-store.ts';

/** The button that opens the form of a host to add. */
export function AddHost({ variant }: { variant: 'primary' | 'secondary' }) {
  const refusal = refusedToAsker('host:manage', useAsker());
  return (
    <Button
      variant={variant}
      isAriaDisabled={refusal !== null}
      data-hint={refusal ?? undefined}
      onClick={() => refusal === null && addingHost.set(true)}
    >
      Add a host
    </Button>
  );
}
