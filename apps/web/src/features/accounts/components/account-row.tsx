import { roleSchema, type Account } from '@guesthouse/contract/account';
import { refusedToAsker } from '@guesthouse/contract/host-control';
import { formatMoment } from '../../../shared/lib/format-time.ts';
import { useSession } from '../../../shared/session/session-query.ts';
import { useAsker } from '../../../shared/session/use-asker.ts';
import { confirm } from '../../../shared/ui/confirm.ts';
import { useChangeAccount } from '../api/account-queries.ts';
import { RoleSelect } from './role-select.tsx';
import { RowOrder } from './row-order.tsx';
import styles from './settings.module.css';

export function AccountRow({ account }: { account: Account }) {
  const { accountId } = useSession();
  const { mutate, isPending } = useChangeAccount();
  const refusal = refusedToAsker('account:manage', useAsker());
  const { username, role, disabled, lastSignInAt } = account;
  const toggle = async () => {
    const sure =
      disabled ||
      (await confirm({
        title: `Disable ${username}?`,
        body: `${username} is signed out everywhere at once and cannot sign in until enabled again.`,
        confirmLabel: `Disable ${username}`,
        danger: true,
      }));
    if (sure) mutate({ account, change: { disabled: !disabled } });
  };
  return (
    <tr data-off={disabled}>
      <td>
        {username}
        {account.accountId === accountId && ' (you)'}
      </td>
      <td>
        <RoleSelect
          className={styles.inline}
          aria-label={`Role of ${username}`}
          value={role}
          disabled={isPending || refusal !== null}
          data-hint={refusal}
          onChange={(event) =>
            mutate({ account, change: { role: roleSchema.parse(event.target.value) } })
          }
        />
      </td>
      <td>{disabled ? 'disabled' : 'enabled'}</td>
      <td>{lastSignInAt === null ? 'never' : formatMoment(lastSignInAt)}</td>
      <td>
        <RowOrder
          label={disabled ? 'Enable' : 'Disable'}
          name={username}
          busy={isPending}
          onPress={() => void toggle()}
        />
      </td>
    </tr>
  );
}
