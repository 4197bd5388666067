import { NeedsRole } from '../../features/accounts/components/needs-role.tsx';
import { TokenList } from '../../features/accounts/components/token-list.tsx';

export default function TokensRoute() {
  return (
    <NeedsRole permission="account:manage">
      <TokenList />
    </NeedsRole>
  );
}
