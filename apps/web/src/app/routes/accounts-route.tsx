import { AccountList } from '../../features/accounts/components/account-list.tsx';
import { NeedsRole } from '../../features/accounts/components/needs-role.tsx';

export default function AccountsRoute() {
  return (
    <NeedsRole permission="account:manage">
      <AccountList />
    </NeedsRole>
  );
}
