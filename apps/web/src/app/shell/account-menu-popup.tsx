import { MenuItem } from '@patternfly/react-core/dist/dynamic/components/Menu';
import { useNavigate } from '@tanstack/react-router';
import type { RefObject } from 'react';
import { useSignOut } from '../../features/accounts/api/use-sign-out.ts';
import { useSession } from '../../shared/session/session-query.ts';
import { PopupMenu } from '../../shared/ui/popup-menu.tsx';

interface Props {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

export default function AccountMenuPopup({ anchor, onClose }: Props) {
  const { username, role } = useSession();
  const navigate = useNavigate();
  const signOut = useSignOut();
  return (
    <PopupMenu label={`Account ${username}`} anchor={anchor} onClose={onClose}>
      <MenuItem
        itemId="settings"
        description={`Signed in with the ${role} role`}
        onClick={() => {
          onClose();
          void navigate({ to: '/settings' });
        }}
      >
        Settings
      </MenuItem>
      <MenuItem itemId="sign-out" onClick={() => void signOut()}>
        Sign out
      </MenuItem>
    </PopupMenu>
  );
}
