import type { ApiToken } from '@guesthouse/contract/account';
import { Button } from '@patternfly/react-core/dist/dynamic/components/Button';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { errorWords } from '../../../shared/api/api-problem.ts';
import { formatMoment } from '../../../shared/lib/format-time.ts';
import { confirm } from '../../../shared/ui/confirm.ts';
import { tokensQuery, useRevokeToken } from '../api/token-queries.ts';
import { NewTokenDialog } from './new-token-dialog.tsx';
import { RowOrder } from './row-order.tsx';
import styles from './settings.module.css';

function TokenRow({ token }: { token: ApiToken }) {
  const { mutate, isPending } = useRevokeToken();
  const { name, role, createdAt, lastUsedAt } = token;
  const revoke = async () => {
    const sure = await confirm({
      title: `Revoke ${name}?`,
      body: `Whatever uses the token ${name} is refused from now on. This cannot be undone.`,
      confirmLabel: `Revoke ${name}`,
      danger: true,
    });
    if (sure) mutate(token);
  };
  return (
    <tr>
      <td>{name}</td>
      <td>{role}</td>
      <td>{formatMoment(createdAt)}</td>
      <td>{lastUsedAt === null ? 'never' : formatMoment(lastUsedAt)}</td>
      <td>
        <RowOrder label="Revoke" name={name} busy={isPending} onPress={() => void revoke()} />
      </td>
    </tr>
  );
}

function TokenTable({ tokens }: { tokens: readonly ApiToken[] }) {
  if (tokens.length === 0) return <p className={styles.none}>There is no token yet.</p>;
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label="API tokens">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Role</th>
            <th scope="col">Created</th>
            <th scope="col">Last used</th>
            <th scope="col">
              <span className="pf-v6-screen-reader">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {tokens.map((token) => (
            <TokenRow key={token.tokenId} token={token} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function TokenList() {
  const { data, error } = useQuery(tokensQuery);
  const [creating, setCreating] = useState(false);
  return (
    <>
      <div className={styles.bar}>
        <p>For programs, with the rights of a role. A token is shown once, when it is created.</p>
        <Button variant="secondary" onClick={() => setCreating(true)}>
          Create a token
        </Button>
      </div>
      {error && (
        <p role="alert" className={styles.none}>
          {errorWords(error).detail}
        </p>
      )}
      {data && <TokenTable tokens={data} />}
      {creating && <NewTokenDialog onClose={() => setCreating(false)} />}
    </>
  );
}
