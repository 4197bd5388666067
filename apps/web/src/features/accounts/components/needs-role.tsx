import { leastRoleFor, roleHas, type Permission } from '@guesthouse/contract/permission';
import type { ReactNode } from 'react';
import { useSession } from '../../../shared/session/session-query.ts';
import { EmptyNote } from '../../../shared/ui/empty-note.tsx';

interface Props {
  readonly permission: Exclude<Permission, 'public'>;
  readonly children: ReactNode;
}

/** Says which role a page needs to whoever came by its address. */
export function NeedsRole({ permission, children }: Props) {
  const { role } = useSession();
  if (roleHas(role, permission)) return children;
  return (
    <EmptyNote title={`This needs the ${leastRoleFor(permission)} role`}>
      <p>You are signed in with the {role} role.</p>
    </EmptyNote>
  );
}
