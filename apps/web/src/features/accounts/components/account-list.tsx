import { Button } from '@patternfly/react-core/dist/dynamic/components/Button';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { errorWords } from '../../../shared/api/api-problem.ts';
import { accountsQuery } from '../api/account-queries.ts';
import { AccountRow } from './account-row.tsx';
import { NewAccountDialog } from './new-account-dialog.tsx';
import styles from './settings.module.css';

export function AccountList() {
  const { data, error } = useQuery(accountsQuery);
  const [creating, setCreating] = useState(false);
  return (
    <>
      <div className={styles.bar}>
        <p>Who may sign in. A changed role or a disabled account takes effect at once.</p>
        <Button variant="secondary" onClick={() => setCreating(true)}>
          Create an account
        </Button>
      </div>
      {error && (
        <p role="alert" className={styles.none}>
          {errorWords(error).detail}
        </p>
      )}
      {data && (
        <div className={styles.scroll}>
          <table className={styles.table} aria-label="Accounts">
            <thead>
              <tr>
                <th scope="col">User name</th>
                <th scope="col">Role</th>
                <th scope="col">State</th>
                <th scope="col">Last sign-in</th>
                <th scope="col">
                  <span className="pf-v6-screen-reader">Actions</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {data.map((account) => (
                <AccountRow key={account.accountId} account={account} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {creating && <NewAccountDialog onClose={() => setCreating(false)} />}
    </>
  );
}
